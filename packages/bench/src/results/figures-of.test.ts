import { describe, expect, it } from 'vitest';
import { fictionalResult } from '../testing/fictional-result.ts';
import { figuresOf, scoredMeasures } from './figures-of.ts';
import type { QualityResult } from './quality-result.ts';

const name = 'body, words, mean F1';
const page = { language: 'en', part: 'train' } as const;
const result = fictionalResult(
  'wcxb',
  [
    { ...page, id: '1' },
    { ...page, id: '2', wrongLabels: ['text'] },
    { ...page, id: '3', language: 'de' },
  ],
  { [name]: { broadsheet: [[3, 0, 0], [2, 2, 0], null] }, 'a measure of the past': { broadsheet: [] } },
);

function measuresIn(from: QualityResult) {
  return from.sets.flatMap((set) => scoredMeasures(from, set));
}

describe('figuresOf', () => {
  const [measure] = measuresIn(result);
  const figures = (...args: readonly string[]) =>
    measure === undefined ? [] : figuresOf(measure, args.length === 0 ? undefined : ({ id }) => args.includes(id));

  it('takes figures over the pages whose truth speaks, (1 + 2/3) / 2, and without those known to be wrong', () => {
    expect(figures()).toEqual([
      {
        name,
        unit: 'share',
        pages: 2,
        bySystem: { broadsheet: 0.8333 },
        withoutKnownErrors: { pages: 1, bySystem: { broadsheet: 1 } },
      },
    ]);
  });

  it('takes them over the pages that are kept', () => {
    expect(figures('1')).toEqual([{ name, unit: 'share', pages: 1, bySystem: { broadsheet: 1 } }]);
    expect(figures('3')).toEqual([{ name, unit: 'share', pages: 0, bySystem: {} }]);
  });
});

describe('scoredMeasures', () => {
  it('leaves out what the bench does not know any more', () => {
    expect(measuresIn(result).map(({ measure }) => measure.figures[0].name)).toEqual([name]);
  });

  it('pairs scores with the pages of the other sets of a measure', () => {
    const [articles] = fictionalResult('wcxb', [{ ...page, id: '7' }], {}).sets;
    const others = fictionalResult('wcxb-other', [{ ...page, id: '8' }], {
      'not an article, F1': {
        broadsheet: [
          [1, 0, 0],
          [0, 1, 0],
        ],
      },
    });
    const sets = [...(articles === undefined ? [] : [articles]), ...others.sets];
    const pages = measuresIn({ ...others, sets }).flatMap(({ bySystem }) => bySystem.flatMap(([, scored]) => scored));
    expect(pages.map((scored) => scored.name)).toEqual(['8', 'wcxb/7']);
  });
});
