import { expect, it } from 'vitest';
import type { DataSetPage } from './data-set-page.ts';
import { selectPages } from './select-pages.ts';

const pages: readonly DataSetPage[] = Array.from({ length: 10 }, (_, index) => ({
  set: 'wcxb',
  id: String(index),
  part: index < 6 ? 'train' : 'untouched',
  truth: { isArticle: true },
  readHtml: async () => '',
}));

const ids = (selected: readonly DataSetPage[]): string => selected.map(({ id }) => id).join('');

it('keeps all pages without a selection', () => {
  expect(ids(selectPages(pages, {}))).toBe('0123456789');
});

it('keeps one part', () => {
  expect(ids(selectPages(pages, { part: 'untouched' }))).toBe('6789');
});

it('spreads a limit evenly', () => {
  expect(ids(selectPages(pages, { limit: 5 }))).toBe('02468');
  expect(ids(selectPages(pages, { limit: 1 }))).toBe('0');
  expect(ids(selectPages(pages, { part: 'train', limit: 99 }))).toBe('012345');
});
