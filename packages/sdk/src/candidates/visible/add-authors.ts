import type { Contributor } from '@broadsheet/core/model';
import { attributeOf } from '../../document/read-node.ts';
import { confidenceOf, type Claim } from '../claim.ts';
import type { ClaimRule } from '../claim-rules.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Findings } from '../findings.ts';
import { isNews } from '../is-news.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { nameKey } from '../name-key.ts';
import { readContributors, type NamedParty } from '../read-contributors.ts';
import { resolveUrl } from '../resolve-url.ts';
import { addVisible } from './add-visible.ts';
import { type AuthorElement, authorSigns, type AuthorSign, beginsWithBy } from './author-elements.ts';
import { holds } from './line.ts';

/** Rules of bylines near the headline, by how they say that they name authors. */
const ruleOfSign: Readonly<Record<AuthorSign, ClaimRule>> = {
  name: 'visible:author-name',
  link: 'visible:author-link',
  byline: 'visible:byline',
  author: 'visible:author',
  words: 'visible:by-words',
};

/**
 * Adds the authors that the surest sign names.
 *
 * @param rule - Rule of the claims, where it is not that of the sign.
 * @returns Whether there were any.
 */
export function addAuthors(
  page: MetadataPage,
  elements: readonly AuthorElement[],
  found: Findings,
  rule?: ClaimRule,
): boolean {
  for (const sign of authorSigns) {
    const ofSign = elements.filter((element) => element.sign === sign);
    const named = openedOnly(withoutOuter(page, ofSign));
    const parties = named.map((element) => partyOf(page, element));
    const { contributors, infoSources, isSiteOnly } = readContributors(parties, 'author', page);
    if (contributors.length === 0) continue;
    const usual = sign !== 'words' && isFuller(page, contributors, found) ? 'visible:fuller-byline' : ruleOfSign[sign];
    const claimRule = isSiteOnly ? 'visible:author-site' : (rule ?? usual);
    const nodes = named.map(({ node }) => node);
    const raw = printedByline(named);
    addVisible(page, found, { field: 'contributors', value: contributors, raw }, claimRule, nodes);
    addVisible(page, found, { field: 'bylineText', value: raw, raw }, claimRule, nodes);
    if (infoSources.length > 0)
      addVisible(page, found, { field: 'infoSources', value: infoSources, raw }, claimRule, nodes);
    return true;
  }
  return false;
}

function partyOf({ document, baseUrl }: MetadataPage, { node, text }: AuthorElement): NamedParty {
  const url = resolveUrl(attributeOf(document, node, 'href') ?? '', baseUrl);
  return url === undefined ? { name: text } : { name: text, url };
}

/** The line that holds the names, up to a date in it, where it begins with "by"; else the names. */
function printedByline(elements: readonly AuthorElement[]): string {
  const line = elements[0]?.line ?? '';
  if (!beginsWithBy(line)) return elements.map(({ text }) => text).join(', ');
  const [date] = findDates(line);
  return line.slice(0, date?.start).replace(/[\s|·•,;–—-]+$/u, '');
}

/** Whether a claim names authors and not only the publisher. */
export function namesPeople({ field, rule }: Claim): boolean {
  return field === 'contributors' && !rule.endsWith('-site');
}

/** Whether the byline of a news story names all whom the best other claim names, and more people. */
function isFuller({ story }: MetadataPage, contributors: readonly Contributor[], { claims }: Findings): boolean {
  if (!isNews(story) || contributors.some(({ kind }) => kind !== 'person')) return false;
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
