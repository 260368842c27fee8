import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignedText, alignTexts } from './align-texts.ts';
import { tokenText } from './text-edits.ts';

function texts(values: readonly string[]): readonly AlignedText[] {
  return values.map((value) => ({ ...tokenText(value), key: value }));
}

/** Pairs as `before>after`, with `~` for changed and `!` for moved texts. */
function pairsOf(before: readonly string[], after: readonly string[]): readonly string[] {
  return alignTexts(texts(before), texts(after)).pairs.map(
    (pair) => `${pair.before}>${pair.after}${pair.isSame ? '' : '~'}${pair.isMoved ? '!' : ''}`,
  );
}

describe('alignTexts', () => {
  it.each([
    ['equal texts', ['a', 'b'], ['a', 'b'], ['0>0', '1>1']],
    ['repeats in order', ['a', 'a', 'b'], ['a', 'b', 'a'], ['0>0', '1>2!', '2>1']],
    ['the least that can have moved', ['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'], ['0>1', '1>2', '2>3', '3>0!']],
    ['changed texts', ['a', 'it rained in Oslo'], ['it snowed in Oslo', 'b'], ['1>0~']],
    ['the most alike', ['one two three four'], ['one two x y z', 'one two three x'], ['0>1~']],
    ['nothing where less than half is left', ['one two three'], ['one four five'], []],
  ])('pairs %s', (_, before, after, pairs) => {
    expect(pairsOf(before, after)).toStrictEqual(pairs);
  });

  it('pairs by id what has no word in common', () => {
    const before = [{ ...tokenText('one'), key: 'one', id: 'x' }];
    const after = [{ ...tokenText('two'), key: 'two', id: 'x' }];
    expect(alignTexts(before, after).pairs).toStrictEqual([{ before: 0, after: 0, isSame: false, isMoved: false }]);
  });

  it('has every text once', () => {
    const lists = fc.array(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const { pairs, removed, added } = alignTexts(texts(before), texts(after));
        const all = [...pairs.map((pair) => pair.before), ...removed].toSorted((one, other) => one - other);
        const allAfter = [...pairs.map((pair) => pair.after), ...added].toSorted((one, other) => one - other);
        expect(all).toStrictEqual([...before.keys()]);
        expect(allAfter).toStrictEqual([...after.keys()]);
      }),
    );
  });

  it('takes any number of texts', () => {
    const before = Array.from({ length: 30_000 }, (_, index) => `the same words but ${index}`);
    const after = before.map((text) => `${text} more`);
    const { pairs } = alignTexts(texts(before), texts(after));
    expect(pairs).toHaveLength(30_000);
    expect(pairs.some((pair) => pair.isMoved)).toBe(false);
  });
});
