/** A stretch in which two sequences differ. One of its sides may be empty. */
export interface SequenceEdit {
  /** First index of the stretch in the first sequence. */
  readonly beforeStart: number;
  /** End in the first sequence, exclusive. */
  readonly beforeEnd: number;
  /** First index of the stretch in the second sequence. */
  readonly afterStart: number;
  /** End in the second sequence, exclusive. */
  readonly afterEnd: number;
}

/**
 * Values removed or added before two sequences count as different altogether. The search needs time in proportion to
 * length times edits, so that this keeps it linear.
 */
const maxEdits = 400;

/**
 * The shortest list of edits that leads from one sequence to another (Myers, 1986, "An O(ND) difference algorithm").
 * Sequences with more than 400 edits differ from their first unequal value to their last.
 */
export function diffSequences(before: readonly string[], after: readonly string[]): readonly SequenceEdit[] {
  const start = sharedStart(before, after);
  const sharedEnd = sharedTail(before, after, start);
  const [first, second] = number(
    before.slice(start, before.length - sharedEnd),
    after.slice(start, after.length - sharedEnd),
  );
  if (first.length === 0 && second.length === 0) return [];
  const whole = { beforeStart: 0, beforeEnd: first.length, afterStart: 0, afterEnd: second.length };
  const edits = first.length === 0 || second.length === 0 ? [whole] : (searchEdits(first, second) ?? [whole]);
  return edits.map(({ beforeStart, beforeEnd, afterStart, afterEnd }) => ({
    beforeStart: beforeStart + start,
    beforeEnd: beforeEnd + start,
    afterStart: afterStart + start,
    afterEnd: afterEnd + start,
  }));
}

function sharedStart(before: readonly string[], after: readonly string[]): number {
  let length = 0;
  while (length < before.length && length < after.length && before[length] === after[length]) length += 1;
  return length;
}

function sharedTail(before: readonly string[], after: readonly string[], start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let length = 0;
  while (length < most && before[before.length - 1 - length] === after[after.length - 1 - length]) length += 1;
  return length;
}

/** Numbers in place of values, equal where the values are: they compare faster. */
function number(before: readonly string[], after: readonly string[]): readonly [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (value: string): number => {
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  };
  return [Int32Array.from(before, numberOf), Int32Array.from(after, numberOf)];
}

/** The edits between two sequences, `undefined` when there are too many. */
function searchEdits(before: Int32Array, after: Int32Array): readonly SequenceEdit[] | undefined {
  const limit = Math.min(before.length + after.length, maxEdits);
  const middle = limit + 1;
  // How far along the first sequence each diagonal has come.
  const reach = new Int32Array(2 * middle + 1);
  const rounds: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    rounds.push(reach.slice());
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = middle + diagonal;
      let x = isAddition(reach, at, diagonal, edits) ? (reach[at + 1] ?? 0) : (reach[at - 1] ?? 0) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reach[at] = x;
      if (x >= before.length && x - diagonal >= after.length)
        return collectEdits(before.length, after.length, rounds, middle);
    }
  }
  return undefined;
}

/** Whether the furthest way to a diagonal comes by a value added, else by one removed. */
function isAddition(reach: Int32Array, at: number, diagonal: number, edits: number): boolean {
  return diagonal === -edits || (diagonal !== edits && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0));
}

/** Walks the rounds of the search back to the beginning, and unites edits that touch. */
function collectEdits(
  beforeLength: number,
  afterLength: number,
  rounds: readonly Int32Array[],
  middle: number,
): readonly SequenceEdit[] {
  const removed = new Uint8Array(beforeLength);
  const added = new Uint8Array(afterLength);
  let x = beforeLength;
  let y = afterLength;
  for (let edits = rounds.length - 1; edits > 0; edits -= 1) {
    const reach = rounds[edits] ?? new Int32Array();
    const diagonal = x - y;
    const isAdded = isAddition(reach, middle + diagonal, diagonal, edits);
    const from = diagonal + (isAdded ? 1 : -1);
    x = reach[middle + from] ?? 0;
    y = x - from;
    if (isAdded) added[y] = 1;
    else removed[x] = 1;
  }
  return uniteEdits(removed, added);
}

function uniteEdits(removed: Uint8Array, added: Uint8Array): readonly SequenceEdit[] {
  const edits: SequenceEdit[] = [];
  let x = 0;
  let y = 0;
  while (x < removed.length || y < added.length) {
    const beforeStart = x;
    const afterStart = y;
    while (removed[x] === 1) x += 1;
    while (added[y] === 1) y += 1;
    if (x > beforeStart || y > afterStart) edits.push({ beforeStart, beforeEnd: x, afterStart, afterEnd: y });
    x += 1;
    y += 1;
  }
  return edits;
}
