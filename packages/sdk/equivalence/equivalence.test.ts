import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { safeParseArticle } from '@broadsheet/core';
import { describe, expect, test } from 'vitest';
import { stories, type Story } from '../src/testing/index.ts';
import { saidOf, storyFields, type StoryField } from './story-fields.ts';
import { addressOf, articleIn, feeds, inputs, site, type StoryForm, storyForms } from './story-forms.ts';
import { linesOf } from './story-lines.ts';

/** Every field that a story says something of, in every form that can carry it. */
const cases = stories.flatMap((story) =>
  storyFields.flatMap((field) => {
    const expected = field.expected(story, { url: addressOf(story), guid: `${site.origin}/?p=${story.id}` });
    const carrying = field.forms.filter((form) => form !== 'page' || !isSilent(field, story));
    return expected === undefined
      ? []
      : carrying.map((form) => ({ slug: story.slug, name: field.name, form, story, field, expected }));
  }),
);

function isSilent({ silentPages = [] }: StoryField, story: Story): boolean {
  return silentPages.includes(story.presentation.metadata);
}

test.each(cases)('$slug says the same as $form: $name', ({ form, story, field, expected }) => {
  expect(saidOf(expected, field.read(articleIn(form, story)))).toEqual(expected);
});

describe.each(storyForms)('a story as %s', (form) => {
  test.each(stories)('$slug is a valid article, without the promotion at its end', (story) => {
    const article = articleIn(form, story);
    const parsed = safeParseArticle(article);
    expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
    const words = linesOf(article).map(({ text }) => text);
    expect(words.filter((text) => story.promotion !== undefined && text.includes(story.promotion.text))).toEqual([]);
  });
});

describe.each(Object.entries(inputs))('a story as %s', (_, extract) => {
  test.each(stories)('$slug accounts for every character', (story) => {
    expect(extract(story).coverage).toBe(1);
  });
});

test.each([
  ['rss', feeds.RSS],
  ['atom', feeds.Atom],
  ['json', feeds['JSON Feed']],
] as const)('the feed as %s is read as its format, each story once', (format, feed) => {
  expect(feed.format).toBe(format);
  expect(new Set(feed.items.map(({ url }) => url))).toEqual(new Set(stories.map(addressOf)));
  expect(feed.items.length).toBe(stories.length);
});

test('the documentation says which form can carry what; UPDATE=1 writes it', () => {
  const path = join(import.meta.dirname, '../../../apps/docs/src/content/docs/explanation/forms.md');
  const page = writePage();
  if (env['UPDATE'] === '1') writeFileSync(path, page);
  expect(readFileSync(path, 'utf8')).toBe(page);
});

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function writePage(): string {
  const nameWidth = Math.max(...storyFields.map(({ name }) => name.length));
  const cellsOf = (name: string, cellOf: (form: StoryForm) => string): string =>
    row([name.padEnd(nameWidth), ...storyForms.map((form) => cellOf(form).padEnd(form.length))]);
  return [
    '---',
    'title: One story, many forms',
    'description: Which form of a story can carry which field, and that all say the same.',
    '---',
    '',
    '<!-- Written by the equivalence suite of the SDK (UPDATE=1); changes by hand are lost. -->',
    '',
    'The same story may come as a page, in a feed, out of a CMS, as JSON-LD or as plain text. Each row is a field, each',
    `mark a form that can carry it. The suite reads ${stories.length} stories in every form: wherever there is a mark, and the story`,
    'says something, the article says it too, whatever form it came in.',
    '',
    cellsOf('field', (form) => form),
    row(['-'.repeat(nameWidth), ...storyForms.map((form) => '-'.repeat(form.length))]),
    ...storyFields.map((field) => cellsOf(field.name, (form) => (field.forms.includes(form) ? '✓' : ''))),
    '',
    'Feeds give section and tags in one list. Where WordPress runs Yoast SEO, its posts carry language, publisher and',
    'description too. Ghost knows the language of the site, not that of the story. A page states as much as its metadata:',
    'what it does not state is not expected of it. Tables of pages are read where they are told from the page around them.',
    '',
  ].join('\n');
}
