import { expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';

const sentence = 'The harbour tram will run again by spring, the council of Port Ellery said on Monday evening.';

test.each([
  ['Correction, June 4, 2026: The tram ran in 2017, not in 2016.', { kind: 'correction', date: { iso: '2026-06-04' } }],
  [
    'Editor’s note (4 June 2026): This story is part of a series.',
    { kind: 'editorsNote', date: { iso: '2026-06-04' } },
  ],
  ['Correction: The tram ran until June 4, 2017.', { kind: 'correction' }],
])('the note “%s” is a correction with the date that is printed', (text, expected) => {
  const encoded = `<p>${sentence}</p><p>${sentence}</p><p>${text}</p>`;
  const { article } = extractArticle({ feedItem: { title: 'Tram back by spring', content: { encoded } } });
  expect(article.corrections).toMatchObject([{ ...expected, text }]);
  expect('date' in (article.corrections[0] ?? {})).toBe('date' in expected);
  expect(article.body.at(-1)).toMatchObject({ type: 'correction', id: article.corrections[0]?.blockId });
});
