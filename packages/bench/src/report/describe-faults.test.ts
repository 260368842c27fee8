import { describe, expect, it } from 'vitest';
import type { DataSetPage } from '../data/data-set-page.ts';
import type { Truth } from '../data/truth.ts';
import { measureNamed } from '../measures/measures.ts';
import type { Outcome } from '../systems/outcome.ts';
import type { Prediction } from '../systems/prediction.ts';
import { describeFaults } from './describe-faults.ts';

const tram = { urls: ['https://img.example/a/tram.jpg?w=800'], caption: 'The first car', credits: ['Mina Sol'] };
const depot = { urls: ['https://img.example/depot.jpg'], caption: 'The depot', credits: [] };

function faults(set: DataSetPage['set'], measureName: string, truth: Omit<Truth, 'isArticle'>, outcome: Outcome) {
  const page: DataSetPage = {
    set,
    id: '1',
    part: 'train',
    truth: { isArticle: true, ...truth },
    readHtml: async () => '',
  };
  const measure = measureNamed(set, measureName);
  return measure === undefined ? undefined : describeFaults(measure, { page, language: 'en', outcome });
}

function answer(prediction: Prediction): Outcome {
  return { status: 'answered', prediction };
}

describe('describeFaults', () => {
  it.each<[string, Omit<Truth, 'isArticle'>, Prediction, readonly string[]]>([
    ['headline, exact', { title: 'A  tram' }, { title: 'Tram' }, ['expected: A tram', 'found:    Tram']],
    ['headline among', { title: 'A' }, { headlines: ['B', 'C'] }, ['expected: A', 'found:    B · C']],
    [
      'authors',
      { authors: ['Ada Pell', 'Jo Ek'] },
      { authors: [] },
      ['expected: Ada Pell · Jo Ek', 'found:    nothing'],
    ],
    ['published, same day', { published: '2026-03-02' }, {}, ['expected: 2026-03-02', 'found:    nothing']],
    ['topics', { topics: ['Trams'] }, { topics: ['City'] }, ['expected: Trams', 'found:    City']],
    ['standfirst, as', { standfirst: 'It runs.' }, { standfirst: 'Buy' }, ['expected: It runs.', 'found:    Buy']],
    ['standfirst, in', { standfirst: 'It runs again today.' }, { text: 'Buy' }, ['missing:  It runs again today']],
    ['body, 4-grams', { text: 'one two' }, { text: 'three four' }, ['missing:  one two', 'extra:    three four']],
    [
      'captions',
      { pictures: [tram, depot] },
      { pictures: [depot, { ...tram, credits: [] }] },
      ['expected: tram.jpg: "The first car", credits: Mina Sol', 'found:    tram.jpg: "The first car", credits: none'],
    ],
    ['exceptions', {}, {}, []],
  ])('sets truth and answer against each other: %s', (measure, truth, prediction, expected) => {
    expect(faults('fundus', measure, truth, answer(prediction))).toEqual(expected);
  });

  it('lists passages that are missing and those that must not be there', () => {
    const truth = { mustAppear: ['It runs.', 'Two welders'], mustNotAppear: ['Subscribe', 'Menu'] };
    expect(faults('snippets', 'snippets', truth, answer({ text: 'It runs. Menu' }))).toEqual([
      'missing:  Two welders',
      'extra:    Menu',
    ]);
  });

  it('names the headline of what was taken for an article', () => {
    expect(faults('wcxb-other', 'not an article', {}, answer({ title: 'Bells' }))).toEqual(['found:    Bells']);
    expect(faults('wcxb-other', 'not an article', {}, { status: 'notAnArticle', kind: 'index' })).toEqual([]);
  });

  it('cuts what is long', () => {
    const [, found = ''] = faults('wcxb', 'headline', { title: 'A' }, answer({ title: 'a'.repeat(2000) })) ?? [];
    expect(found).toMatch(/^found: {4}a{300}…$/);
  });
});
