import { describe, expect, it } from 'vitest';
import { dataSetNames } from '../data/data-sets.ts';
import type { Outcome } from '../systems/outcome.ts';
import { comparedText } from './body-measures.ts';
import { emptyAnswerMeasure, exceptionMeasure, notAnArticleMeasure, timeoutMeasure } from './failure-measures.ts';
import { measuresFor } from './measures.ts';
import { dayFoundMeasure } from './metadata-measures.ts';

const refused: Outcome = { status: 'notAnArticle', kind: 'index' };
const failed: Outcome = { status: 'failed', message: 'Error' };
const timedOut: Outcome = { status: 'timedOut' };
const empty: Outcome = { status: 'answered', prediction: { text: ' ' } };
const good: Outcome = {
  status: 'answered',
  prediction: { text: 'Whole\nlist', proseText: 'Whole', published: '2026-03-02' },
};

describe('measuresFor', () => {
  it.each(dataSetNames)('names every row of %s once', (set) => {
    const names = measuresFor(set).flatMap(({ figures }) => figures.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(dataSetNames)('scores no page of %s whose truth is silent, but for failures and refusals', (set) => {
    const scored = measuresFor(set).filter((measure) => measure.score({ isArticle: true }, good) !== undefined);
    const fields = scored.flatMap(({ truthField }) => truthField ?? []);
    expect(fields.filter((field) => field !== 'isArticle')).toEqual([]);
  });
});

describe('comparedText', () => {
  it('is the prose where the truth holds prose only, of systems that tell it apart', () => {
    expect(comparedText('fundus', good)).toBe('Whole');
    expect(comparedText('wcxb', good)).toBe('Whole\nlist');
    expect(comparedText('fundus', empty)).toBe(' ');
    expect(comparedText('fundus', failed)).toBe('');
  });
});

function failuresOf(create: typeof emptyAnswerMeasure, outcomes: readonly Outcome[]): number {
  const measure = create('wcxb');
  const counts = outcomes.flatMap((outcome) => measure.score({ isArticle: true, text: 'Body' }, outcome) ?? []);
  return measure.figures[0].total(counts);
}

describe('failures', () => {
  const outcomes = [refused, failed, timedOut, empty, good];

  it('are counted by their kind', () => {
    expect(failuresOf(exceptionMeasure, outcomes)).toBe(1);
    expect(failuresOf(timeoutMeasure, outcomes)).toBe(1);
    expect(failuresOf(emptyAnswerMeasure, outcomes)).toBe(2);
  });

  it('do not count an empty answer to a page without a body', () => {
    expect(emptyAnswerMeasure('wcxb').score({ isArticle: true }, empty)).toBeUndefined();
    expect(emptyAnswerMeasure('wcxb').score({ isArticle: false, text: 'Shop' }, refused)).toBeUndefined();
  });
});

describe('notAnArticleMeasure', () => {
  it.each([
    [false, refused, { truePositives: 1, falsePositives: 0, falseNegatives: 0 }],
    [false, good, { truePositives: 0, falsePositives: 0, falseNegatives: 1 }],
    [true, refused, { truePositives: 0, falsePositives: 1, falseNegatives: 0 }],
    [true, good, { truePositives: 0, falsePositives: 0, falseNegatives: 0 }],
  ])('looks for the pages that are no articles (%j, %j)', (isArticle, outcome, counts) => {
    expect(notAnArticleMeasure.score({ isArticle }, outcome)).toEqual(counts);
  });
});

describe('dayFoundMeasure', () => {
  it.each([
    ['2026-03-02T06:30+01:00', { truePositives: 1, falsePositives: 0, falseNegatives: 0 }],
    ['2026-03-03', { truePositives: 0, falsePositives: 1, falseNegatives: 0 }],
    ['', { truePositives: 0, falsePositives: 0, falseNegatives: 1 }],
  ])('counts a wrong day as made up and no day as missed (%j)', (published, counts) => {
    const outcome: Outcome = { status: 'answered', prediction: { published } };
    expect(dayFoundMeasure('htmldate').score({ isArticle: true, published: '2026-03-02' }, outcome)).toEqual(counts);
  });
});
