import type { Contributor } from '@broadsheet/core/model';
import { confidenceOf, type Claim } from '../claim.ts';
import type { ClaimRule } from '../claim-rules.ts';
import { nameKey } from '../cut-site-name.ts';
import type { Findings } from '../findings.ts';
import { isNews } from '../is-news.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { readContributors } from '../read-contributors.ts';
import { resolveUrl } from '../resolve-url.ts';
import { attributeOf } from '../../document/read-node.ts';
import { addVisible } from './add-visible.ts';
import { type AuthorElement, authorElements, authorSigns, type AuthorSign, beginsWithBy } from './author-elements.ts';
import { describeLine, holds } from './line.ts';
import { hasMark } from './marks.ts';
import type { StoryHead } from './story-head.ts';

/** Rules of bylines near the headline, by how they say that they name authors. */
const ruleOfSign: Readonly<Record<AuthorSign, ClaimRule>> = {
  name: 'visible:author-name',
  link: 'visible:author-link',
  byline: 'visible:byline',
  author: 'visible:author',
  words: 'visible:by-words',
};

/** Longest line that names an author far from the headline, in characters. */
const maxLineCharacters = 120;

/** Reads the byline near the headline; on pages without one, an author named elsewhere. */
export function readByline(page: MetadataPage, head: StoryHead, headline: number, found: Findings): void {
  const near = [...head.after, ...head.before].filter(({ isAside }) => !isAside);
  if (addAuthors(page, near.flatMap((line) => authorElements(page, line)), found)) return;
  if (found.claims.some(namesPeople)) return;
  for (const line of page.lines) {
    if (line.text.length > maxLineCharacters) continue;
    const described = describeLine(page.document, line, page.markOf, headline);
    if (hasMark(described.marks, 'aside')) continue;
    const [first] = authorElements(page, described);
    if (first !== undefined && addAuthors(page, [first], found, 'visible:author-elsewhere')) return;
  }
}

/** Whether a claim names authors and not only the publisher. */
function namesPeople({ field, rule }: Claim): boolean {
  return field === 'contributors' && !rule.endsWith('-site');
}

/** Adds the authors that the surest sign names; whether there were any. */
function addAuthors(page: MetadataPage, elements: readonly AuthorElement[], found: Findings, rule?: ClaimRule): boolean {
  for (const sign of authorSigns) {
    const named = openedOnly(withoutOuter(page, elements.filter((element) => element.sign === sign)));
    const parties = named.map(({ node, text }) => {
      const url = resolveUrl(attributeOf(page.document, node, 'href') ?? '', page.baseUrl);
      return url === undefined ? { name: text } : { name: text, url };
    });
    const { contributors, infoSources, isSiteOnly } = readContributors(parties, 'author', page.siteNames);
    const [first, ...others] = named;
    if (first === undefined || contributors.length === 0) continue;
    const raw = named.map(({ text }) => text).join(', ');
    const nodes = others.map(({ node }) => node);
    const claimRule = isSiteOnly ? 'visible:author-site' : isNews(page.story) && sign !== 'words' && isFuller(contributors, found) ? 'visible:fuller-byline' : (rule ?? ruleOfSign[sign]);
    addVisible(page, found, { field: 'contributors', value: contributors, raw }, claimRule, first.node, ...nodes);
    addVisible(page, found, { field: 'bylineText', value: raw, raw }, claimRule, first.node, ...nodes);
    if (infoSources.length > 0) addVisible(page, found, { field: 'infoSources', value: infoSources, raw }, claimRule, first.node);
    return true;
  }
  return false;
}

/** Whether a byline names all whom the best other claim names, and more. */
function isFuller(contributors: readonly Contributor[], { claims }: Findings): boolean {
  const [best] = claims
    .filter((claim) => claim.field === 'contributors' && namesPeople(claim))
    .toSorted((one, other) => confidenceOf(other) - confidenceOf(one));
  if (best?.field !== 'contributors' || best.value.length >= contributors.length) return false;
  const keys = new Set(contributors.map(({ name }) => nameKey(name)));
  return best.value.every(({ name }) => keys.has(nameKey(name)));
}

/** Where one of the texts begins with "by", those that do: the other ones are dates, places and reading times. */
function openedOnly(elements: readonly AuthorElement[]): readonly AuthorElement[] {
  const opened = elements.filter(({ text }) => beginsWithBy(text));
  return opened.length === 0 ? elements : opened;
}

/** The innermost of elements that stand in each other, each once. */
function withoutOuter({ document }: MetadataPage, elements: readonly AuthorElement[]): readonly AuthorElement[] {
  const unique = [...new Map(elements.map((element) => [element.node, element])).values()];
  return unique.filter(({ node }) => !unique.some((other) => other.node !== node && holds(document, node, other.node)));
}
