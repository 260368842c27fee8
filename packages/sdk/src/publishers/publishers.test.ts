import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { PublisherRules } from '../publisher-rules.ts';
import { createPublisher, renderStoryPage, stories, storyPath } from '../testing/index.ts';
import { definePublisher } from './define-publisher.ts';
import { extractPage, outlineOf, type PublisherPage } from './fixtures/outline-page.ts';
import { publishers } from './publishers.ts';

const expectedSchema = z.looseObject({ url: z.url(), retrievedOn: z.iso.date() });

/** Reads the page of a publisher; `UPDATE=1` first writes what is expected of it as it now is. */
function readCase(rules: PublisherRules): { readonly page: PublisherPage; readonly expected: object } {
  const folder = join(import.meta.dirname, 'fixtures', rules.name);
  const file = join(folder, 'expected.json');
  const { url, retrievedOn, ...expected } = expectedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const page = { url, retrievedOn, html: readFileSync(join(folder, 'page.html'), 'utf8') };
  if (env['UPDATE'] !== '1') return { page, expected };
  const outline = outlineOf(extractPage(page));
  writeFileSync(file, `${JSON.stringify({ url, retrievedOn, ...outline }, null, 2)}\n`);
  return { page, expected: outline };
}

/** Rules that switch a publisher's off. */
function without(rules: PublisherRules): readonly PublisherRules[] {
  return [{ ...rules, templates: [] }];
}

const cases = publishers.map((rules) => ({ name: rules.name, rules, ...readCase(rules) }));

/** Pages that no publisher has rules for. */
const site = createPublisher();
const otherPages = stories.map((story): PublisherPage => ({
  url: `${site.origin}${storyPath(story)}`,
  retrievedOn: '2026-11-01',
  html: renderStoryPage(story, site),
}));

describe('publishers', () => {
  test('have names and hosts of their own', () => {
    const names = publishers.map(({ name }) => name);
    const hosts = publishers.flatMap((rules) => rules.hosts);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});

describe.each(cases)('$name', ({ rules, page, expected }) => {
  test('is valid', () => {
    expect(definePublisher(rules)).toEqual(rules);
  });

  test('reads its page', () => {
    expect(outlineOf(extractPage(page))).toEqual(expected);
  });

  test('is needed for its page', () => {
    expect(outlineOf(extractPage(page, without(rules)))).not.toEqual(expected);
  });

  test('changes no page that is not of its hosts', () => {
    const others = [...cases.filter((other) => other.rules !== rules).map((other) => other.page), ...otherPages];
    for (const other of others) expect(extractPage(other, without(rules))).toEqual(extractPage(other));
    const elsewhere = { ...page, url: new URL(new URL(page.url).pathname, site.origin).href };
    expect(extractPage(elsewhere, without(rules))).toEqual(extractPage(elsewhere));
  });

  test('changes no page of a day before its first', () => {
    const oldPage = { ...page, retrievedOn: '1999-12-31' };
    expect(extractPage(oldPage)).toEqual(extractPage(oldPage, without(rules)));
  });
});
