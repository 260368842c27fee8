import type { MiningReservation } from '@broadsheet/core/model';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../extract-article.ts';

const story = '<p>The harbour tram will run again by spring, the council of Port Ellery said.</p>'.repeat(5);

function reservationsOf(head: string, headers: Readonly<Record<string, string>> = {}): readonly MiningReservation[] {
  const html = `<html><head>${head}</head><body><h1>Tram back by spring</h1>${story}</body></html>`;
  const input = { html, url: 'https://courant.example/tram', headers };
  return extractArticle(input, { requireArticle: false }).article.rights.miningReservations;
}

function robots(content: string): string {
  return `<meta name="robots" content="${content}">`;
}

describe('reservations of a page', () => {
  test.each<[content: string, reservation: Omit<MiningReservation, 'signal'> | undefined]>([
    ['index, follow, max-image-preview:large, max-snippet:-1', undefined],
    ['noarchive, noimageindex', undefined],
    ['noai', { uses: ['training'], raw: 'noai' }],
    ['index, NoAI, noimageai', { uses: ['training', 'imageTraining'], raw: 'noai, noimageai' }],
    ['DisallowAITraining', { uses: ['training'], raw: 'disallowaitraining' }],
    ['noml; nosnippet', { uses: ['training', 'excerpts'], raw: 'noml, nosnippet' }],
    ['max-snippet: 160', { uses: ['excerpts'], raw: 'max-snippet:160' }],
  ])('robots: %s', (content, reservation) => {
    const expected = reservation === undefined ? [] : [{ signal: 'robots', ...reservation }];
    expect(reservationsOf(robots(content))).toEqual(expected);
  });

  test('the same words for several crawlers are one reservation', () => {
    expect(reservationsOf(`${robots('noai')}<meta name="bingbot" content="noai">`)).toHaveLength(1);
  });

  test('the protocol reserves everything, on the terms of its policy', () => {
    const policy = '<meta name="tdm-policy" content="/policies/mining.json">';
    expect(reservationsOf(`<meta name="tdm-reservation" content="1">${policy}`)).toEqual([
      { signal: 'tdm-reservation', raw: '1', policyUrl: 'https://courant.example/policies/mining.json' },
    ]);
    expect(reservationsOf(`<meta name="tdm-reservation" content="0">${policy}`)).toEqual([]);
  });
});

describe('reservations of headers', () => {
  test.each<[headers: Readonly<Record<string, string>>, reservation: MiningReservation | undefined]>([
    [
      { 'X-Robots-Tag': 'googlebot: nosnippet, noai' },
      { signal: 'robots', uses: ['excerpts', 'training'], raw: 'nosnippet, noai' },
    ],
    [{ 'content-usage': 'train-ai=n, search=y' }, { signal: 'content-usage', uses: ['training'], raw: 'train-ai=n' }],
    [{ 'Content-Usage': 'bots=n' }, { signal: 'content-usage', raw: 'bots=n' }],
    [{ 'Content-Usage': 'train-ai=y' }, undefined],
    [{ 'TDM-Reservation': '1' }, { signal: 'tdm-reservation', raw: '1' }],
    [{ 'tdm-policy': '/policies/mining.json' }, undefined],
  ])('%j', (headers, reservation) => {
    expect(reservationsOf('', headers)).toEqual(reservation === undefined ? [] : [reservation]);
  });

  test('an element of the page goes before the header of the protocol', () => {
    expect(reservationsOf('<meta name="tdm-reservation" content="0">', { 'tdm-reservation': '1' })).toEqual([]);
  });

  test('are evidence with their place', () => {
    const html = `<h1>Tram back by spring</h1>${story}`;
    const { evidence } = extractArticle({ html, headers: { 'X-Robots-Tag': 'noai' } }, { requireArticle: false });
    expect(evidence['/rights/miningReservations/0']?.winner).toMatchObject({
      rule: 'header:mining-reservation',
      place: { in: 'header', name: 'x-robots-tag' },
    });
  });

  test('that are no texts are an error of the caller', () => {
    const input = { html: story, headers: { 'x-robots-tag': 1 } };
    expect(() => Reflect.apply(extractArticle, undefined, [input])).toThrow(/headers\.x-robots-tag is of type number/);
  });
});
