import { describe, expect, test } from 'vitest';
import { InputError } from '../errors/input-error.ts';
import { extractArticle } from '../extract-article.ts';
import { conflicts } from './conflicts.ts';
import { explain } from './explain.ts';

const sentence = 'The harbour tram will run again by spring, the council of Port Ellery said on Monday evening.';

function extract(data: object, metas: Readonly<Record<string, string>>): ReturnType<typeof extractArticle> {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...data });
  const head = Object.entries(metas).map(([name, content]) => `<meta property="${name}" content="${content}">`);
  const html = `<html><script type="application/ld+json">${json}</script>${head.join('')}<h1>Tram back by spring</h1>${`<p>${sentence}</p>`.repeat(6)}</html>`;
  return extractArticle({ html });
}

const disputed = extract(
  { headline: 'Tram back by spring', datePublished: '2026-03-02T09:00:00+01:00', author: { name: 'Ines Corrado' } },
  { 'article:published_time': '2026-03-04T09:00:00+01:00', 'og:title': 'A bridge too old' },
);
const agreed = extract(
  { headline: 'Tram back by spring', datePublished: '2026-03-02T09:00:00+01:00', author: { name: 'Ines Corrado' } },
  { 'article:published_time': '2026-03-02T08:00:00Z', 'og:title': 'Tram Back By Spring', author: 'INES CORRADO' },
);

describe('conflicts', () => {
  test('lists the fields whose sources disagree', () => {
    expect(conflicts(disputed).map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/headline', '/datePublished']),
    );
    const date = conflicts(disputed).find(({ pointer }) => pointer === '/datePublished');
    expect(date?.against.map(({ raw }) => raw)).toEqual(['2026-03-04T09:00:00+01:00']);
  });

  test('the same moment in another offset and the same name in another case are none', () => {
    expect(conflicts(agreed)).toEqual([]);
  });

  test('a copy has the same ones', () => {
    expect(conflicts(structuredClone(disputed))).toEqual(conflicts(disputed));
  });
});

describe('explain', () => {
  test('says where, why, and who disagrees, in one sentence', () => {
    const words = explain(disputed, '/datePublished');
    expect(words).toContain('at /datePublished in JSON-LD script 1');
    expect(words).toContain(
      'json-ld:date-published is trusted 0.95 of 1 (right to the minute on nearly all news pages)',
    );
    expect(words).toContain('but meta:article-published-time (0.9) says “2026-03-04T09:00:00+01:00”');
    expect(words).toMatch(/^\/datePublished is “2026-03-02T09:00:00\+01:00”.*\.$/u);
  });

  test('says that others agree', () => {
    expect(explain(agreed, '/datePublished')).toContain('1 other claim agrees');
  });

  test.each([
    ['/contributors/0/name', /^As a part of it: \/contributors\/0 is “Ines Corrado”/],
    ['/kicker', /^Nothing in the source states \/kicker\.$/],
    ['/stats/words', /^\/stats is worked out from other parts/],
    ['/body/0', /^\/body was put together from what the source shows/],
  ])('explains %s', (pointer, expected) => {
    expect(explain(disputed, pointer)).toMatch(expected);
  });

  test.each(['', 'headline', '/nothing', '/constructor'])('refuses %j', (pointer) => {
    expect(() => explain(disputed, pointer)).toThrow(InputError);
  });
});
