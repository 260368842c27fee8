import { binsPerColumn, type BinnedColumns } from './quantile-bins.ts';

/** What a tree is grown with. */
export interface TreeSettings {
  /** Leaves of a tree. */
  readonly leaves: number;
  /** Part of each tree's answer that is taken. */
  readonly learningRate: number;
  /** Least second derivative that a leaf must hold, so that no leaf speaks of a few rows. */
  readonly minLeafWeight: number;
  /** Shrinks the answers of leaves that hold little (L2). */
  readonly regularization: number;
}

/** First and second derivative of the loss by the score, for each row. */
export interface Derivatives {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** A split: rows whose value is smaller than the threshold go left. */
export interface SplitNode {
  readonly type: 'split';
  readonly column: number;
  readonly threshold: number;
  left: TreeNode;
  right: TreeNode;
}

/** A leaf with its part of the score. */
export interface LeafNode {
  readonly type: 'leaf';
  readonly answer: number;
}

/** A node of a tree. */
export type TreeNode = SplitNode | LeafNode;

/** Rows that have come to the same place, and the best way to part them. */
interface Leaf {
  readonly from: number;
  readonly to: number;
  readonly histogram: Histogram;
  readonly first: number;
  readonly second: number;
  readonly split: Split | undefined;
}

interface Split {
  /** Place in the list of columns. */
  readonly at: number;
  readonly bin: number;
  readonly gain: number;
}

interface Histogram {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** The state of one tree being grown. */
interface Growth {
  readonly data: BinnedColumns;
  readonly width: number;
  readonly columns: readonly number[];
  readonly derivatives: Derivatives;
  readonly settings: TreeSettings;
  /** Numbers of rows; those of one leaf stand together. */
  readonly order: Int32Array;
  readonly spare: Int32Array;
}

/**
 * Grows one tree, leaf by leaf, always parting the rows whose parting gains most, and adds its answers to the scores.
 *
 * @param columns - Columns that the tree may ask.
 */
export function growTree(
  data: BinnedColumns,
  columns: readonly number[],
  derivatives: Derivatives,
  scores: Float64Array,
  settings: TreeSettings,
): TreeNode {
  const count = scores.length;
  const growth: Growth = {
    data,
    width: data.borders.length,
    columns,
    derivatives,
    settings,
    order: Int32Array.from({ length: count }, (_, row) => row),
    spare: new Int32Array(count),
  };
  const open: { leaf: Leaf; place: (node: TreeNode) => void }[] = [];
  let root: TreeNode = { type: 'leaf', answer: 0 };
  open.push({
    leaf: makeLeaf(growth, 0, count, fillHistogram(growth, 0, count)),
    place: (node) => {
      root = node;
    },
  });
  for (let leaves = 1; leaves < settings.leaves; leaves++) {
    open.sort((one, other) => (other.leaf.split?.gain ?? 0) - (one.leaf.split?.gain ?? 0));
    const best = open[0];
    if (best?.leaf.split === undefined) break;
    open.shift();
    const { left, right, node } = part(growth, best.leaf, best.leaf.split);
    best.place(node);
    open.push(
      { leaf: left, place: (child) => (node.left = child) },
      { leaf: right, place: (child) => (node.right = child) },
    );
  }
  for (const { leaf, place } of open) {
    const answer = (-leaf.first / (leaf.second + settings.regularization)) * settings.learningRate;
    place({ type: 'leaf', answer });
    for (let at = leaf.from; at < leaf.to; at++) {
      const row = growth.order[at] ?? 0;
      scores[row] = (scores[row] ?? 0) + answer;
    }
  }
  return root;
}

function fillHistogram({ data, width, columns, derivatives, order }: Growth, from: number, to: number): Histogram {
  const first = new Float64Array(columns.length * binsPerColumn);
  const second = new Float64Array(columns.length * binsPerColumn);
  for (let at = from; at < to; at++) {
    const row = order[at] ?? 0;
    const gradient = derivatives.first[row] ?? 0;
    const curvature = derivatives.second[row] ?? 0;
    for (let index = 0; index < columns.length; index++) {
      const bin = index * binsPerColumn + (data.bins[row * width + (columns[index] ?? 0)] ?? 0);
      first[bin] = (first[bin] ?? 0) + gradient;
      second[bin] = (second[bin] ?? 0) + curvature;
    }
  }
  return { first, second };
}

function makeLeaf(growth: Growth, from: number, to: number, histogram: Histogram): Leaf {
  let first = 0;
  let second = 0;
  for (let bin = 0; bin < binsPerColumn; bin++) {
    first += histogram.first[bin] ?? 0;
    second += histogram.second[bin] ?? 0;
  }
  return { from, to, histogram, first, second, split: findSplit(growth, histogram, first, second) };
}

function findSplit(
  { data, columns, settings }: Growth,
  histogram: Histogram,
  first: number,
  second: number,
): Split | undefined {
  const { regularization, minLeafWeight } = settings;
  const whole = (first * first) / (second + regularization);
  let best: Split | undefined;
  for (const [at, column] of columns.entries()) {
    const edges = data.borders[column]?.length ?? 0;
    let left = 0;
    let leftWeight = 0;
    for (let bin = 0; bin < edges; bin++) {
      left += histogram.first[at * binsPerColumn + bin] ?? 0;
      leftWeight += histogram.second[at * binsPerColumn + bin] ?? 0;
      const right = first - left;
      const rightWeight = second - leftWeight;
      if (leftWeight < minLeafWeight || rightWeight < minLeafWeight) continue;
      const gain =
        (left * left) / (leftWeight + regularization) + (right * right) / (rightWeight + regularization) - whole;
      if (gain > (best?.gain ?? minGain)) best = { at, bin, gain };
    }
  }
  return best;
}

const minGain = 1e-6;

/** Parts the rows of a leaf. The histogram of the smaller side is counted, that of the larger one is what is left. */
function part(growth: Growth, leaf: Leaf, split: Split): { left: Leaf; right: Leaf; node: SplitNode } {
  const column = growth.columns[split.at] ?? 0;
  const middle = partition(growth, leaf, column, split.bin);
  const isLeftSmaller = middle - leaf.from <= leaf.to - middle;
  const counted = isLeftSmaller ? fillHistogram(growth, leaf.from, middle) : fillHistogram(growth, middle, leaf.to);
  const rest = {
    first: leaf.histogram.first.map((value, index) => value - (counted.first[index] ?? 0)),
    second: leaf.histogram.second.map((value, index) => value - (counted.second[index] ?? 0)),
  };
  const empty: LeafNode = { type: 'leaf', answer: 0 };
  return {
    left: makeLeaf(growth, leaf.from, middle, isLeftSmaller ? counted : rest),
    right: makeLeaf(growth, middle, leaf.to, isLeftSmaller ? rest : counted),
    node: {
      type: 'split',
      column,
      threshold: growth.data.borders[column]?.[split.bin] ?? 0,
      left: empty,
      right: empty,
    },
  };
}

/** Moves the rows up to a bin before the others, keeping their order; gives the place between them. */
function partition({ data, width, order, spare }: Growth, leaf: Leaf, column: number, bin: number): number {
  let left = leaf.from;
  let moved = 0;
  for (let at = leaf.from; at < leaf.to; at++) {
    const row = order[at] ?? 0;
    if ((data.bins[row * width + column] ?? 0) <= bin) order[left++] = row;
    else spare[moved++] = row;
  }
  order.set(spare.subarray(0, moved), left);
  return left;
}
