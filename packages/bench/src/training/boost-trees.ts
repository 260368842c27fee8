import { type TreeNode, type TreeSettings, growTree } from './grow-tree.ts';
import { binColumns } from './quantile-bins.ts';
import type { Samples } from './samples.ts';

/** What a model is trained with. */
export interface BoostSettings extends TreeSettings {
  /** Number of trees. */
  readonly trees: number;
  /** Share of the columns that each tree may ask. */
  readonly columnShare: number;
  /** Seed of the choice of columns. */
  readonly seed: number;
}

/** Trees whose answers, added to the bias, are the log-odds of the target. */
export interface BoostedTrees {
  readonly bias: number;
  readonly trees: readonly TreeNode[];
}

/**
 * Trains gradient-boosted decision trees on the logistic loss (Friedman, 2001), with histograms of binned columns and
 * leaf-wise growth. Deterministic: the same samples and settings give the same trees.
 */
export function boostTrees(samples: Samples, settings: BoostSettings): BoostedTrees {
  const data = binColumns(samples);
  const { count, width, targets, weights } = samples;
  const bias = logOddsOf(samples);
  const scores = new Float64Array(count).fill(bias);
  const derivatives = { first: new Float64Array(count), second: new Float64Array(count) };
  const random = randomNumbers(settings.seed);
  const trees: TreeNode[] = [];
  for (let tree = 0; tree < settings.trees; tree++) {
    for (let row = 0; row < count; row++) {
      const probability = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = weights[row] ?? 0;
      derivatives.first[row] = weight * (probability - (targets[row] ?? 0));
      derivatives.second[row] = weight * probability * (1 - probability);
    }
    const columns = Array.from({ length: width }, (_, column) => column).filter(() => random() < settings.columnShare);
    trees.push(growTree(data, columns, derivatives, scores, settings));
  }
  return { bias, trees };
}

function logOddsOf({ targets, weights }: Samples): number {
  let positive = 0;
  let all = 0;
  for (const [row, weight] of weights.entries()) {
    all += weight;
    positive += weight * (targets[row] ?? 0);
  }
  return Math.log(positive / (all - positive));
}

/** A linear congruential generator (Numerical Recipes): numbers from 0 up to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}
