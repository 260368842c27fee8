import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { type Article, blockText, inlineText, walkBlocks } from '@broadsheet/core/model';
import { expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';
import { isArticleRef } from '../feed.ts';
import { parseFeed } from '../parse-feed.ts';
import {
  createPublisher,
  ghostPost,
  ghostSettings,
  inlineText as storyText,
  jsonLdDocument,
  renderAtom,
  renderJsonFeed,
  renderRss,
  renderStoryPage,
  renderText,
  sections,
  stories,
  type Story,
  storyPath,
  summaryOf,
  wholeFeed,
  wordpressPost,
} from '../testing/index.ts';

const site = createPublisher({ origin: 'https://courant.example' });

function addressOf(story: Story): string {
  return `${site.origin}${storyPath(story)}`;
}

/** Reads a feed once, and gives the article of a story in it. */
function feedForm(text: string): (story: Story) => Article {
  const { items } = parseFeed(text, { url: `${site.origin}/feed/` });
  return (story) => {
    const item = items.find(({ url }) => url === addressOf(story));
    if (item === undefined || isArticleRef(item)) throw new Error(`The feed has no article ${story.slug}.`);
    return item;
  };
}

/** Every form that can carry a story, in the order of the columns. */
const forms = {
  page: (story) => extractArticle({ html: renderStoryPage(story, site), url: addressOf(story) }).article,
  RSS: feedForm(renderRss(wholeFeed(site, '/feed/'), site)),
  Atom: feedForm(renderAtom(wholeFeed(site, '/feed/atom/'), site)),
  'JSON Feed': feedForm(JSON.stringify(renderJsonFeed(wholeFeed(site, '/feed.json'), site))),
  WordPress: (story) => extractArticle({ wordpress: wordpressPost(story, site, { embed: true }) }).article,
  Ghost: (story) => extractArticle({ ghost: ghostPost(story, site), settings: ghostSettings(site) }).article,
  'JSON-LD': (story) => extractArticle({ jsonLd: jsonLdDocument(story, site), url: addressOf(story) }).article,
  text: (story) => extractArticle({ text: renderText(story) }).article,
} as const satisfies Readonly<Record<string, (story: Story) => Article>>;

type Form = keyof typeof forms;

const allForms: readonly Form[] = ['page', 'RSS', 'Atom', 'JSON Feed', 'WordPress', 'Ghost', 'JSON-LD', 'text'];
const structured = allForms.filter((form) => form !== 'text');
const withMarkup = structured.filter((form) => form !== 'JSON-LD');

/** A field: what the neutral story says of it, and how an article in any form that can carry it must say the same. */
interface FieldRow {
  /** The field, as the documentation names it. */
  readonly name: string;
  /** The forms that can carry it. */
  readonly forms: readonly Form[];
  /** What the story says; `undefined` where it says nothing. */
  readonly expected: (story: Story) => unknown;
  /** What the article says. */
  readonly read: (article: Article) => unknown;
  /** Metadata with which a page does not say it. */
  readonly silentPages?: readonly Story['presentation']['metadata'][];
}

const fields: readonly FieldRow[] = [
  { name: 'headline', forms: allForms, expected: (story) => story.headline, read: (article) => article.headline },
  {
    name: 'address',
    silentPages: ['sparse'],
    forms: structured,
    expected: addressOf,
    read: (article) => article.canonicalUrl,
  },
  {
    name: 'identifier (`guid`)',
    forms: ['RSS', 'Atom', 'JSON Feed', 'WordPress'],
    expected: (story) => `${site.origin}/?p=${story.id}`,
    read: ({ altIds }) => altIds.find(({ role }) => role === 'guid')?.value,
  },
  { name: 'kicker', forms: ['page'], expected: (story) => story.kicker, read: (article) => article.kicker },
  {
    name: 'standfirst',
    forms: ['page', 'WordPress', 'Ghost'],
    expected: (story) => story.standfirst,
    read: (article) => article.standfirst,
  },
  {
    name: 'description',
    silentPages: ['sparse'],
    forms: ['page', 'RSS', 'Atom', 'JSON Feed', 'JSON-LD'],
    expected: summaryOf,
    read: (article) => article.description,
  },
  {
    name: 'dateline',
    forms: structured,
    // A place in capitals; what stands before the dash otherwise is left in the text, in every form.
    expected: (story) => /^(\p{Lu}[\p{Lu} -]*?)\s+[—–-]/u.exec(story.dateline ?? '')?.[1],
    read: (article) => article.dateline,
  },
  {
    name: 'publication, to the moment',
    silentPages: ['sparse'],
    forms: structured,
    expected: (story) => new Date(story.published).toISOString(),
    read: (article) => article.datePublished?.instant,
  },
  {
    name: 'last change, to the moment',
    forms: structured,
    expected: (story) => (story.modified === undefined ? undefined : new Date(story.modified).toISOString()),
    read: (article) => article.dateModified?.instant,
  },
  {
    name: 'contributors',
    forms: structured,
    expected: (story) => story.byline.people.map(({ name }) => name),
    read: (article) => article.contributors.map(({ name }) => name),
  },
  {
    name: 'section',
    forms: ['page', 'WordPress', 'Ghost', 'JSON-LD'],
    expected: (story) => [sections[story.section].name],
    read: (article) => article.sections.map(({ name }) => name),
  },
  {
    name: 'tags',
    silentPages: ['sparse', 'microdata'],
    forms: ['page', 'WordPress', 'Ghost', 'JSON-LD'],
    expected: (story) => story.tags,
    read: (article) => article.tags.map(({ name }) => name),
  },
  {
    name: 'section and tags as one list',
    silentPages: ['sparse', 'microdata'],
    forms: structured,
    expected: (story) => [sections[story.section].name, ...story.tags],
    read: (article) => [...article.sections, ...article.tags].map(({ name }) => name),
  },
  {
    name: 'language',
    forms: ['page', 'RSS', 'Atom', 'JSON Feed', 'JSON-LD'],
    expected: (story) => story.language,
    read: (article) => article.inLanguage,
  },
  {
    name: 'publisher',
    silentPages: ['sparse', 'microdata'],
    forms: structured.filter((form) => form !== 'WordPress'),
    expected: () => 'The Ellery Courant',
    read: (article) => article.publisher?.name,
  },
  {
    name: 'access',
    forms: ['JSON-LD'],
    expected: (story) => (story.access === 'free' ? 'free' : 'paid'),
    read: (article) => article.access.claim,
  },
  {
    name: 'lead picture',
    forms: structured.filter((form) => form !== 'Atom'),
    expected: (story) => story.lead?.id,
    read: (article) => Number(/\/(\d+)[^/]*$/.exec(leadOf(article)?.renditions[0]?.url ?? '')?.[1]),
  },
  {
    name: 'its caption',
    forms: ['page', 'RSS', 'WordPress', 'Ghost', 'JSON-LD'],
    expected: (story) => story.lead?.caption,
    read: (article) => inlineText(leadOf(article)?.caption ?? []),
  },
  {
    name: 'who made it',
    forms: ['page', 'RSS', 'WordPress', 'Ghost', 'JSON-LD'],
    expected: (story) => withoutArticle(story.lead?.credit?.names[0]),
    read: (article) => withoutArticle(leadOf(article)?.credits[0]?.name),
  },
  {
    name: 'live blog',
    forms: ['page', 'JSON-LD'],
    expected: (story) => (story.live === undefined ? 'article' : 'liveblog'),
    read: (article) => article.kind,
  },
  {
    name: 'words of every paragraph, in order',
    forms: allForms,
    expected: paragraphsOf,
    read: (article) => linesOf(article).map(({ text }) => text),
  },
  {
    name: 'headings, lists and quotations',
    forms: withMarkup,
    expected: structureOf,
    read: (article) => linesOf(article).filter(({ type }) => structures.has(type)),
  },
  {
    name: 'tables',
    forms: withMarkup.filter((form) => form !== 'page'),
    expected: (story) => story.blocks.flatMap((block) => (block.type === 'table' ? [block.rows.at(-1)?.[0]] : [])),
    read: (article) =>
      article.body.flatMap((block) =>
        block.type === 'table' ? [inlineText(block.children.at(-1)?.children[0]?.children ?? [])] : [],
      ),
  },
];

function leadOf({ media, leadMediaId }: Article) {
  return media.find(({ id }) => id === leadMediaId);
}

function withoutArticle(name: string | undefined): string | undefined {
  return name?.replace(/^the /, '');
}

interface Line {
  readonly type: string;
  readonly text: string;
}

const structures: ReadonlySet<string> = new Set(['heading', 'listItem', 'blockquote']);

/** The parts of a body, those inside of other ones too. */
function linesOf(article: Article): readonly Line[] {
  return [...walkBlocks(article.body)].flatMap((block): readonly Line[] =>
    block.type === 'list'
      ? block.children.map(({ children }) => ({ type: 'listItem', text: children.map(blockText).join('\n') }))
      : [
          {
            type: block.type,
            text: (block.type === 'blockquote' ? block.children : [block]).map(blockText).join('\n'),
          },
        ],
  );
}

function paragraphsOf(story: Story): readonly string[] {
  return story.blocks.flatMap((block) => (block.type === 'paragraph' ? [storyText(block.children)] : []));
}

function structureOf({ blocks }: Story): readonly Line[] {
  return blocks.flatMap((block): readonly Line[] => {
    if (block.type === 'heading') return [{ type: 'heading', text: block.text }];
    if (block.type === 'list') return block.items.map((item) => ({ type: 'listItem', text: storyText(item) }));
    return block.type === 'quote' ? [{ type: 'blockquote', text: block.paragraphs.join('\n') }] : [];
  });
}

/** Every field that a story says something of, in every form that can carry it. */
const cases = stories.flatMap((story) =>
  fields.flatMap((field) => {
    const expected = field.expected(story);
    const carrying = field.forms.filter((form) => form !== 'page' || !isSilent(field, story));
    return expected === undefined
      ? []
      : carrying.map((form) => ({ slug: story.slug, name: field.name, form, story, field, expected }));
  }),
);

function isSilent({ silentPages = [] }: FieldRow, story: Story): boolean {
  return silentPages.includes(story.presentation.metadata);
}

test.each(cases)('$slug says the same as $form: $name', ({ form, story, field, expected }) => {
  expect(said(expected, field.read(forms[form](story)))).toEqual(expected);
});

/** What a story says in order, an article says in the same order, among what else it has. */
function said(expected: unknown, read: unknown): unknown {
  return Array.isArray(expected) && Array.isArray(read) ? inOrder(expected, read) : read;
}

/** Of some values those that are found in a list, each behind the one before. */
function inOrder(wanted: readonly unknown[], list: readonly unknown[]): readonly unknown[] {
  let at = 0;
  return wanted.filter((value) => {
    const found = list.findIndex((other, index) => index >= at && isSame(value, other));
    if (found >= 0) at = found + 1;
    return found >= 0;
  });
}

/** A first paragraph has the dateline before it. */
function isSame(value: unknown, other: unknown): boolean {
  if (typeof value === 'string' && typeof other === 'string') return other.endsWith(value);
  return JSON.stringify(value) === JSON.stringify(other);
}

test('the documentation says which form can carry what; UPDATE=1 writes it', () => {
  const path = join(import.meta.dirname, '../../../../apps/docs/src/content/docs/explanation/forms.md');
  const page = writePage();
  if (env['UPDATE'] === '1') writeFileSync(path, page);
  expect(readFileSync(path, 'utf8')).toBe(page);
});

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function writePage(): string {
  const nameWidth = Math.max(...fields.map(({ name }) => name.length));
  const cellsOf = (name: string, cellOf: (form: Form) => string): string =>
    row([name.padEnd(nameWidth), ...allForms.map((form) => cellOf(form).padEnd(form.length))]);
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
    row(['-'.repeat(nameWidth), ...allForms.map((form) => '-'.repeat(form.length))]),
    ...fields.map((field) => cellsOf(field.name, (form) => (field.forms.includes(form) ? '✓' : ''))),
    '',
    'Feeds give section and tags in one list. Where WordPress runs Yoast SEO, its posts carry language, publisher and',
    'description too. Ghost knows the language of the site, not that of the story. A page states as much as its metadata:',
    'what it does not state is not expected of it. Tables of pages are read where they are told from the page around them.',
    '',
  ].join('\n');
}
