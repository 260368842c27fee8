import { describe, expect, test } from 'vitest';
import { transformTexts } from './transform-texts.ts';

describe('transformTexts', () => {
  test.each([
    [[' a  b ', ' '], [], ['a b']],
    [['BY Ines Corrado', 'Osric Fenwick'], [{ cutStart: 'By ' }], ['Ines Corrado', 'Osric Fenwick']],
    [['LONG WAIT:', ':'], [{ cutEnd: ':' }], ['LONG WAIT']],
    [['a / b', 'c'], [{ splitAt: '/' }], ['a', 'b', 'c']],
    [['a', 'b', 'c'], [{ pick: 1 }], ['b']],
    [['a', 'b', 'c'], [{ pick: -1 }], ['c']],
    [['a'], [{ pick: 3 }], []],
    [['Printed 3/5/2024, page 7'], [{ findDate: 'day-first' }], ['2024-05-03']],
    [['Printed 3/5/2024, page 7'], [{ findDate: 'month-first' }], ['2024-03-05']],
    [['No date'], [{ findDate: 'day-first' }], []],
    [['Harbour | by Ines Corrado'], [{ splitAt: '|' }, { pick: -1 }, { cutStart: 'by' }], ['Ines Corrado']],
  ] as const)('%j %j', (texts, transforms, expected) => {
    expect(transformTexts(texts, transforms)).toEqual(expected);
  });
});
