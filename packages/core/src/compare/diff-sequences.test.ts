import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSequences } from './diff-sequences.ts';

const sequences = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });

/** Length of the longest common subsequence, by the textbook table. */
function commonLength(before: readonly string[], after: readonly string[]): number {
  let row = Array.from({ length: after.length + 1 }, () => 0);
  for (const value of before) {
    const next = [0];
    for (const [index, other] of after.entries())
      next.push(value === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    row = next;
  }
  return row[after.length] ?? 0;
}

describe('diffSequences', () => {
  it('leads from one sequence to the other', () => {
    fc.assert(
      fc.property(sequences, sequences, (before, after) => {
        const result = [...before];
        for (const edit of diffSequences(before, after).toReversed())
          result.splice(
            edit.beforeStart,
            edit.beforeEnd - edit.beforeStart,
            ...after.slice(edit.afterStart, edit.afterEnd),
          );
        expect(result).toStrictEqual(after);
      }),
    );
  });

  it('changes no more than it must', () => {
    fc.assert(
      fc.property(sequences, sequences, (before, after) => {
        const edits = diffSequences(before, after);
        const removed = edits.reduce((sum, edit) => sum + edit.beforeEnd - edit.beforeStart, 0);
        expect(before.length - removed).toBe(commonLength(before, after));
      }),
    );
  });

  it('unites edits that touch', () => {
    expect(diffSequences(['a', 'x', 'y', 'b'], ['a', 'z', 'b'])).toStrictEqual([
      { beforeStart: 1, beforeEnd: 3, afterStart: 1, afterEnd: 2 },
    ]);
  });

  it('takes sequences of any size, and gives up on details where nothing agrees', () => {
    const before = Array.from({ length: 200_000 }, (_, index) => `a${index}`);
    const after = before.map((value) => `b${value}`);
    expect(diffSequences(['x', ...before, 'y'], ['x', ...after, 'y'])).toStrictEqual([
      { beforeStart: 1, beforeEnd: 200_001, afterStart: 1, afterEnd: 200_001 },
    ]);
    expect(diffSequences(before, before)).toStrictEqual([]);
  });
});
