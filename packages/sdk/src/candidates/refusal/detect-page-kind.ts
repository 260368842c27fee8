import { isNews } from '../is-news.ts';
import { prepareModel, type PreparedModel, scoreRow } from '../blocks/model/tree-model.ts';
import { gatherPageFacts, type PageFacts, type PageInput } from './features/page-facts.ts';
import { toRow } from './features/read-page-features.ts';
import { countSigns, hasType } from './features/stated-features.ts';
import { pageModel } from './page-model.ts';
import type { PageKind } from './page-kind.ts';

/** Log-odds from which a page is held for no article: a refused article is far worse than an accepted product page. */
const minScore = 0.8;

let prepared: PreparedModel | undefined;

/**
 * Says what kind of page a page is that holds something to read and is no article; `undefined` for an article. A model
 * trained on pages of both sorts decides whether it is one; rows of a table name the kind. A page that states in its
 * structured data that it is a news story is never doubted; one without any text is left to others.
 */
export function detectPageKind(input: PageInput): PageKind | undefined {
  if (input.blocks.length === 0 || isNews(input.page.story)) return undefined;
  const facts = gatherPageFacts(input);
  prepared ??= prepareModel(pageModel);
  if (!isFrontPage(facts) && scoreRow(prepared, toRow(facts), 0) < minScore) return undefined;
  return kindRows.find(({ holds }) => holds(facts))?.kind ?? 'service';
}

/** Share of the text above which the story of a front page is the page: some sites have one page only. */
const minOnlyStoryShare = 0.5;

/** Whether a page is the front page of its site, by an address without a path; a stated story is none. */
function isFrontPage(facts: PageFacts): boolean {
  const { address, text } = facts;
  if (address === undefined || address.pathname !== '/' || address.search !== '' || hasType(facts, 'story'))
    return false;
  return text.linkedHeadings >= minCards || text.story < text.weight * minOnlyStoryShare;
}

/** Fewest cards, each a heading that is a link, and dated lines, that make a page a list or a discussion. */
const minCards = 6;
const minDatedPosts = 4;

/** What tells one kind of page from the others, the surest first; a page that offers something else is the rest. */
const kindRows: readonly { readonly kind: PageKind; readonly holds: (facts: PageFacts) => boolean }[] = [
  ...(['discussion', 'documentation', 'product', 'index', 'service'] as const).map((kind) => ({
    kind,
    holds: ({ addressKind }: PageFacts) => addressKind === kind,
  })),
  ...(['discussion', 'product', 'index', 'documentation'] as const).map((kind) => ({
    kind,
    holds: (facts: PageFacts) => hasType(facts, kind),
  })),
  { kind: 'product', holds: ({ openGraphType }) => openGraphType.includes('product') },
  ...(['discussion', 'documentation', 'product', 'index'] as const).map((kind) => ({
    kind,
    holds: (facts: PageFacts) => countSigns(facts, kind) > 1,
  })),
  { kind: 'index', holds: ({ text }) => text.linkedHeadings >= minCards || text.prices >= minCards },
  { kind: 'product', holds: ({ text }) => text.buyLines > 0 },
  { kind: 'documentation', holds: ({ text }) => text.storyCode > 0 },
  { kind: 'discussion', holds: ({ text }) => text.dateLines >= minDatedPosts && text.questions > 0 },
  { kind: 'index', holds: ({ text }) => text.storyProseBlocks === 0 },
];
