import { describe, expect, it } from 'vitest';
import type { DataSetPage } from '../data/data-set-page.ts';
import type { PageOutcome } from '../run/predict-pages.ts';
import type { Outcome } from '../systems/outcome.ts';
import { scoreSet } from './score-set.ts';

function pageOutcome(id: string, text: string, outcome: Outcome): PageOutcome {
  const page: DataSetPage = {
    set: 'wcxb',
    id,
    pageType: 'article',
    part: 'train',
    truth: { isArticle: true, text, title: 'Tram' },
    readHtml: async () => '',
  };
  return { page, language: 'en', outcome };
}

function answer(text: string): Outcome {
  return { status: 'answered', prediction: { text, title: 'Tram' } };
}

const wcxb = [
  pageOutcome('0001', 'the tram runs', answer('the tram runs')),
  pageOutcome('0339', 'the tram', answer('the tram runs again')),
  pageOutcome('0400', 'the tram', { status: 'notAnArticle', kind: 'index' }),
];

describe('scoreSet', () => {
  const result = scoreSet('wcxb', new Map([['defuddle', new Map([['wcxb', wcxb]] as const)]] as const));
  const scoresOf = (measure: string) => result.measures.find(({ name }) => name === measure)?.bySystem;

  it('says of every page what figures are grouped by, and which labels are known to be wrong', () => {
    const page = { part: 'train', language: 'en', pageType: 'article' };
    expect(result.pages.slice(0, 2)).toEqual([
      { ...page, id: '0001' },
      { ...page, id: '0339', wrongLabels: ['text', 'mustAppear'] },
    ]);
  });

  it('keeps the score of every page, and that a truth is silent', () => {
    expect(scoresOf('body, words, mean F1')).toEqual({
      defuddle: [
        [3, 0, 0],
        [2, 2, 0],
        [0, 0, 2],
      ],
    });
    expect(scoresOf('published, same day')).toEqual({ defuddle: [null, null, null] });
  });

  it('keeps what refused pages are called', () => {
    expect(result.refusals).toEqual({ defuddle: { '0400': 'index' } });
  });

  it('leaves out what no system offers or what needs a set that was not run', () => {
    const other = scoreSet('wcxb-other', new Map([['broadsheet', new Map([['wcxb-other', []]] as const)]] as const));
    expect(other.measures.map(({ name }) => name)).toEqual(['exceptions', 'time-outs']);
    const fundus = scoreSet('fundus', new Map([['body-text', new Map([['fundus', []]] as const)]] as const));
    expect(fundus.measures.map(({ name }) => name)).not.toContain('captions, F1');
  });
});
