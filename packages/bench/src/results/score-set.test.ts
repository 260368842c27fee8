import { describe, expect, it } from 'vitest';
import type { DataSetPage } from '../data/data-set-page.ts';
import type { PageOutcome } from '../run/predict-pages.ts';
import { scoreSet } from './score-set.ts';

function pageOutcome(id: string, text: string, found: string): PageOutcome {
  const page: DataSetPage = {
    set: 'wcxb',
    id,
    part: 'train',
    truth: { isArticle: true, text, title: 'Tram' },
    readHtml: async () => '',
  };
  return { page, language: 'en', outcome: { status: 'answered', prediction: { text: found, title: 'Tram' } } };
}

const wcxb = [
  pageOutcome('0001', 'the tram runs', 'the tram runs'),
  pageOutcome('0339', 'the tram', 'the tram runs again'),
];

describe('scoreSet', () => {
  const result = scoreSet('wcxb', new Map([['defuddle', new Map([['wcxb', wcxb]] as const)]] as const));
  const figure = (name: string) => result.figures.find((candidate) => candidate.name === name);

  it('takes figures over the pages whose truth speaks, (1 + 2/3) / 2', () => {
    expect(figure('body, words, mean F1')).toMatchObject({ pages: 2, bySystem: { defuddle: 0.8333 } });
    expect(figure('headline, exact')).toEqual({
      name: 'headline, exact',
      unit: 'share',
      pages: 2,
      bySystem: { defuddle: 1 },
    });
    expect(figure('published, same day')).toMatchObject({ pages: 0, bySystem: {} });
  });

  it('takes them again without pages whose truth is known to be wrong in that label', () => {
    expect(figure('body, words, mean F1')?.withoutKnownErrors).toEqual({ pages: 1, bySystem: { defuddle: 1 } });
  });

  it('keeps the score of every page', () => {
    expect(result.pageScores[0]).toEqual({
      name: 'body, words, mean F1',
      bySystem: { defuddle: { '0001': 1, '0339': 0.6667 } },
    });
  });

  it('leaves out what no system offers or what needs a set that was not run', () => {
    const other = scoreSet('wcxb-other', new Map([['broadsheet', new Map([['wcxb-other', []]] as const)]] as const));
    expect(other.figures.map(({ name }) => name)).toEqual(['exceptions', 'time-outs']);
    const fundus = scoreSet('fundus', new Map([['body-text', new Map([['fundus', []]] as const)]] as const));
    expect(fundus.figures.map(({ name }) => name)).not.toContain('captions, F1');
  });
});
