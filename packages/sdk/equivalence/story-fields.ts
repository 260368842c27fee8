import { type Article, inlineText } from '@broadsheet/core/model';
import { sections, type Story, summaryOf } from '../src/testing/index.ts';
import { linesOf, paragraphsOf, structureOf, structures } from './story-lines.ts';
import { type StoryForm, storyForms } from './story-forms.ts';

/** Where a story is published. */
export interface StoryPlace {
  /** Address of its page. */
  readonly url: string;
  /** Its permanent identifier. */
  readonly guid: string;
}

/** A field: what the neutral story says of it, and how an article in any form that can carry it must say the same. */
export interface StoryField {
  /** The field, as the documentation names it. */
  readonly name: string;
  /** The forms that can carry it. */
  readonly forms: readonly StoryForm[];
  /** What the story says; `undefined` where it says nothing. */
  readonly expected: (story: Story, place: StoryPlace) => unknown;
  /** What the article says. */
  readonly read: (article: Article) => unknown;
  /** Metadata with which a page does not say it. */
  readonly silentPages?: readonly Story['presentation']['metadata'][];
}

const structured = storyForms.filter((form) => form !== 'text');
const withMarkup = structured.filter((form) => form !== 'JSON-LD');

/** Every field that the forms are compared in. */
export const storyFields: readonly StoryField[] = [
  { name: 'headline', forms: storyForms, expected: (story) => story.headline, read: (article) => article.headline },
  {
    name: 'address',
    silentPages: ['sparse'],
    forms: structured,
    expected: (_, { url }) => url,
    read: (article) => article.canonicalUrl,
  },
  {
    name: 'identifier (`guid`)',
    forms: ['RSS', 'Atom', 'JSON Feed', 'WordPress'],
    expected: (_, { guid }) => guid,
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
    expected: (story) => /^(\p{Lu}+(?:[ -]\p{Lu}+)*) [—–-]/u.exec(story.dateline ?? '')?.[1],
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
    read: (article) => Number(/\/(\d+)(?:[^\d/][^/]*)?$/.exec(leadOf(article)?.renditions[0]?.url ?? '')?.[1]),
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
    forms: storyForms,
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

/**
 * What an article says of what is expected: of a list, what it has of it in the same order, among what else it has.
 */
export function saidOf(expected: unknown, read: unknown): unknown {
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
