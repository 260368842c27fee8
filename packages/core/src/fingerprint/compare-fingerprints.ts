import type { ArticleFingerprint } from './fingerprint-article.ts';
import { compareSignatures } from './min-hash.ts';

/** A block of one article that another one has too, whole or in part. */
export interface SharedBlock {
  /** Id of the block in the first article. */
  readonly firstId: string;
  /** Ids of the blocks of the second article that hold its sentences. */
  readonly secondIds: readonly string[];
  /** Numbers of its sentences that the second article has, from 0. */
  readonly shared: readonly number[];
  /** Numbers of its sentences that the second article has not, from 0. */
  readonly different: readonly number[];
}

/** How much two articles have in common. */
export interface FingerprintComparison {
  /** Estimated share of runs of words in common among all of both, 0 to 1, within about 0.05. Above 0.8 both are one text. */
  readonly resemblance: number;
  /** Estimated share of the first text that the second one holds, 0 to 1: near 1 where it takes over a whole wire text. */
  readonly firstInSecond: number;
  /** Estimated share of the second text that the first one holds, 0 to 1. */
  readonly secondInFirst: number;
  /** Blocks of the first article with sentences that stand in the second one too, word for word. */
  readonly sharedBlocks: readonly SharedBlock[];
}

/**
 * Compares two articles by their fingerprints alone, without their texts.
 *
 * @example
 * ```ts
 * const body = [{ type: 'paragraph', id: 'p1', children: [{ type: 'text', value: 'It rained in Oslo.' }] }] as const;
 * const fingerprint = fingerprintArticle({ body });
 * compareFingerprints(fingerprint, fingerprint).resemblance; // 1
 * ```
 */
export function compareFingerprints(first: ArticleFingerprint, second: ArticleFingerprint): FingerprintComparison {
  const isEmpty = first.runs === 0 || second.runs === 0;
  const resemblance = isEmpty ? 0 : compareSignatures(first.signature, second.signature);
  // From common / (first + second - common) = resemblance.
  const common = (resemblance * (first.runs + second.runs)) / (1 + resemblance);
  return {
    resemblance,
    firstInSecond: isEmpty ? 0 : Math.min(1, common / first.runs),
    secondInFirst: isEmpty ? 0 : Math.min(1, common / second.runs),
    sharedBlocks: findSharedBlocks(first, second),
  };
}

function findSharedBlocks(first: ArticleFingerprint, second: ArticleFingerprint): readonly SharedBlock[] {
  const holders = new Map<string, string>();
  for (const { blockId, sentences } of second.blocks.toReversed())
    for (const sentence of sentences) holders.set(sentence, blockId);
  return first.blocks.flatMap(({ blockId, sentences }) => {
    const numbers = [...sentences.keys()];
    const isShared = (index: number): boolean => holders.has(sentences[index] ?? '');
    const shared = numbers.filter(isShared);
    if (shared.length === 0) return [];
    const secondIds = new Set(sentences.flatMap((sentence) => holders.get(sentence) ?? []));
    return [
      { firstId: blockId, secondIds: [...secondIds], shared, different: numbers.filter((index) => !isShared(index)) },
    ];
  });
}
