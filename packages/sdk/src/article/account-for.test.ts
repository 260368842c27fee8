import { expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';

const page = `<html lang="en"><nav><a href="/news">News</a></nav><h1>Tram back by spring</h1>${'<p>The harbour tram will run again by spring, the council said on Monday.</p>'.repeat(4)}</html>`;

test('each part of the account is worked out once', () => {
  const extraction = extractArticle({ html: page });
  expect(extraction.evidence).toBe(extraction.evidence);
  expect(extraction.removed).toBe(extraction.removed);
});

test.each([
  ['spreading', (value: object): unknown => ({ ...value })],
  ['structuredClone', (value: object): unknown => structuredClone(value)],
  ['JSON', (value: object): unknown => JSON.parse(JSON.stringify(value))],
])('%s copies every part of the account', (_, copy) => {
  const extraction = extractArticle({ html: page });
  const { article, evidence, removed, diagnostics, coverage } = extraction;
  expect(removed).not.toEqual([]);
  expect(copy(extractArticle({ html: page }))).toEqual({ article, evidence, removed, diagnostics, coverage });
});
