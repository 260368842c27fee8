import { isNews } from '../../is-news.ts';
import type { ClaimField } from '../../claim.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageFeature } from './page-feature.ts';
import { type PageWord, pageWords } from './page-words.ts';

/** Types of schema.org by what they say that a page is. */
const typeGroups = {
  story: [
    'article',
    'newsarticle',
    'blogposting',
    'reportagenewsarticle',
    'liveblogposting',
    'recipe',
    'review',
    'howto',
    'medicalwebpage',
  ],
  documentation: ['techarticle', 'apireference'],
  index: ['itemlist', 'collectionpage', 'searchresultspage', 'blog', 'offercatalog'],
  product: ['product', 'productgroup', 'offer', 'aggregateoffer', 'productmodel', 'individualproduct'],
  discussion: ['discussionforumposting', 'qapage', 'question', 'answer'],
  service: [
    'service',
    'softwareapplication',
    'webapplication',
    'localbusiness',
    'professionalservice',
    'course',
    'event',
  ],
  questions: ['faqpage'],
  organisation: ['organization', 'corporation', 'newsmediaorganization'],
  site: ['website'],
  page: ['webpage', 'itempage', 'aboutpage', 'contactpage'],
  trail: ['breadcrumblist'],
} as const satisfies Readonly<Record<PageWord, readonly string[]>> & Readonly<Record<string, readonly string[]>>;

/** What the types of a page can say. */
export type TypeGroup = keyof typeof typeGroups;

const groups: readonly TypeGroup[] = Object.keys(typeGroups).filter(isTypeGroup);

function isTypeGroup(name: string): name is TypeGroup {
  return Object.hasOwn(typeGroups, name);
}

/** Whether a page states of itself a type of a group. */
export function hasType({ types }: PageFacts, group: TypeGroup): boolean {
  return typeGroups[group].some((type) => types.has(type));
}

/** In how many places a page speaks of a kind: address, host, names of its `body` element, generator, types. */
export function countSigns(facts: PageFacts, kind: PageWord): number {
  return facts.words.filter((words) => words.has(kind)).length + Number(hasType(facts, kind));
}

function countClaims({ claims }: PageFacts, field: ClaimField): number {
  return claims.filter((claim) => claim.field === field).length;
}

function hasVisibleClaim({ claims }: PageFacts, field: ClaimField): boolean {
  return claims.some((claim) => claim.field === field && claim.rule.startsWith('visible'));
}

function hasMeta({ page }: PageFacts, name: string): boolean {
  return page.meta.get(name) !== undefined;
}

/** In how many ways a page states that it is a story. */
function countStorySigns(facts: PageFacts): number {
  return (
    Number(hasType(facts, 'story')) +
    Number(facts.openGraphType === 'article') +
    Number(hasMeta(facts, 'article:published_time')) +
    Number(countClaims(facts, 'datePublished') > 0) +
    Number(countClaims(facts, 'contributors') > 0)
  );
}

const openGraphTypes = ['article', 'website', 'product'] as const;
const countedClaims = ['datePublished', 'contributors', 'standfirst', 'description'] as const;

/** What a page states of itself: structured data, `meta` elements, names, and the fields that were found in it. */
export const statedFeatures: readonly PageFeature[] = [
  ...groups.map((group): PageFeature => ({ name: `type ${group}`, read: (facts) => Number(hasType(facts, group)) })),
  ...pageWords.map((word): PageFeature => ({ name: `signs of ${word}`, read: (facts) => countSigns(facts, word) })),
  ...openGraphTypes.map((type): PageFeature => ({
    name: `og:type ${type}`,
    read: ({ openGraphType }) => Number(openGraphType.includes(type)),
  })),
  { name: 'og:type', read: ({ openGraphType }) => Number(openGraphType !== '') },
  ...countedClaims.map((field): PageFeature => ({ name: field, read: (facts) => countClaims(facts, field) })),
  { name: 'visible date', read: (facts) => Number(hasVisibleClaim(facts, 'datePublished')) },
  { name: 'visible standfirst', read: (facts) => Number(hasVisibleClaim(facts, 'standfirst')) },
  { name: 'article:published_time', read: (facts) => Number(hasMeta(facts, 'article:published_time')) },
  { name: 'story signs', read: countStorySigns },
  { name: 'news', read: ({ page }) => Number(isNews(page.story)) },
  { name: 'story nodes', read: ({ page }) => page.story.story.length },
];
