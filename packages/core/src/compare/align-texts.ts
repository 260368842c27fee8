import { longestRise } from './longest-rise.ts';
import type { TokenText } from './text-edits.ts';

/** A text to be found again in another version. */
export interface AlignedText extends TokenText {
  /** What two texts have in common when they are the same. */
  readonly key: string;
  /** Identifier that may outlive an edit. */
  readonly id?: string;
}

/** Two texts that are the same one in two versions. */
export interface AlignedPair {
  /** Index in the first version. */
  readonly before: number;
  /** Index in the second version. */
  readonly after: number;
  /** Whether their keys are equal. */
  readonly isSame: boolean;
  /** Whether the text has changed its place among the others. */
  readonly isMoved: boolean;
}

/** Which texts of two versions belong together. */
export interface Alignment {
  /** The texts found in both, in the order of the first version. */
  readonly pairs: readonly AlignedPair[];
  /** Indexes of texts that only the first version has. */
  readonly removed: readonly number[];
  /** Indexes of texts that only the second version has. */
  readonly added: readonly number[];
}

type Pair = Pick<AlignedPair, 'before' | 'after' | 'isSame'>;

/**
 * Finds the texts of one version in another: by equal keys, then by equal ids, then by words in common. Repeated keys
 * are paired in order. As few texts as possible count as moved.
 */
export function alignTexts(before: readonly AlignedText[], after: readonly AlignedText[]): Alignment {
  const same = pairBy(before, after, [...before.keys()], [...after.keys()], (text) => text.key);
  const sameIds = pairBy(
    before,
    after,
    unpaired(before, same, 'before'),
    unpaired(after, same, 'after'),
    (text) => text.id,
  );
  const known = [...same.map((pair) => ({ ...pair, isSame: true })), ...sameIds];
  const similar = pairSimilar(before, after, unpaired(before, known, 'before'), unpaired(after, known, 'after'));
  const pairs = [...known, ...similar].toSorted((one, other) => one.before - other.before);
  const inPlace = longestRise(pairs.map((pair) => pair.after));
  return {
    pairs: pairs.map((pair, index) => ({ ...pair, isMoved: !inPlace.has(index) })),
    removed: unpaired(before, pairs, 'before'),
    added: unpaired(after, pairs, 'after'),
  };
}

function unpaired(texts: readonly AlignedText[], pairs: readonly Pair[], side: 'before' | 'after'): readonly number[] {
  const taken = new Set(pairs.map((pair) => pair[side]));
  return [...texts.keys()].filter((index) => !taken.has(index));
}

function pairBy(
  before: readonly AlignedText[],
  after: readonly AlignedText[],
  fromBefore: readonly number[],
  fromAfter: readonly number[],
  keyOf: (text: AlignedText) => string | undefined,
): readonly Pair[] {
  const waiting = new Map<string, number[]>();
  for (const index of fromBefore.toReversed()) {
    const key = before[index] && keyOf(before[index]);
    if (key === undefined) continue;
    const list = waiting.get(key);
    if (list === undefined) waiting.set(key, [index]);
    else list.push(index);
  }
  return fromAfter.flatMap((index) => {
    const key = after[index] && keyOf(after[index]);
    const found = key === undefined ? undefined : waiting.get(key)?.pop();
    return found === undefined ? [] : [{ before: found, after: index, isSame: false }];
  });
}

/** Words of a text by which its likeness is measured; more do not change the picture. */
const maxWords = 400;
/** Pairs of texts that are compared at most, beyond one for each text; where there are more, only near ones are. */
const maxComparisons = 20_000;
/** Share of words in common from which on two texts count as versions of one: more is shared than not. */
const minSimilarity = 0.5;

/** Pairs texts by their share of words in common, the most alike first. */
function pairSimilar(
  before: readonly AlignedText[],
  after: readonly AlignedText[],
  fromBefore: readonly number[],
  fromAfter: readonly number[],
): readonly Pair[] {
  if (fromBefore.length === 0 || fromAfter.length === 0) return [];
  const bags = fromAfter.map((index) => bagOf(after[index]));
  const reach = Math.floor(maxComparisons / fromBefore.length / 2);
  const found: (Pair & { readonly similarity: number })[] = [];
  for (const [rank, index] of fromBefore.entries()) {
    const bag = bagOf(before[index]);
    const isSmall = fromBefore.length * fromAfter.length <= maxComparisons;
    const last = isSmall ? fromAfter.length : Math.min(fromAfter.length, rank + reach + 1);
    for (let other = isSmall ? 0 : Math.max(0, rank - reach); other < last; other += 1) {
      const similarity = similarityOf(bag, bags[other] ?? emptyBag);
      if (similarity >= minSimilarity)
        found.push({ before: index, after: fromAfter[other] ?? 0, isSame: false, similarity });
    }
  }
  found.sort((one, other) => other.similarity - one.similarity || one.before - other.before || one.after - other.after);
  const taken = { before: new Set<number>(), after: new Set<number>() };
  return found.flatMap(({ before: first, after: second, isSame }) => {
    if (taken.before.has(first) || taken.after.has(second)) return [];
    taken.before.add(first);
    taken.after.add(second);
    return [{ before: first, after: second, isSame }];
  });
}

/** How often each word stands in a text. */
interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

const emptyBag: Bag = { counts: new Map(), size: 0 };

function bagOf(text: AlignedText | undefined): Bag {
  const counts = new Map<string, number>();
  const words = (text?.tokens ?? []).filter((token) => token.isWord).slice(0, maxWords);
  for (const { value } of words) counts.set(value, (counts.get(value) ?? 0) + 1);
  return { counts, size: words.length };
}

function similarityOf(one: Bag, other: Bag): number {
  let common = 0;
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0);
  return common === 0 ? 0 : (2 * common) / (one.size + other.size);
}
