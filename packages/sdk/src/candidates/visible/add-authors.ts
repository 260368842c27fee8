import type { Contributor, ContributorRole } from '@broadsheet/core/model';
import { attributeOf } from '../../document/read-node.ts';
import { type Claim, type ClaimOn, rankClaims } from '../claim.ts';
import { namesRole } from '../byline/split-byline.ts';
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
    const usual = rule ?? surerRule(page, named, contributors, found) ?? ruleOfSign[sign];
    const claimRule = isSiteOnly ? 'visible:author-site' : usual;
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

function partyOf(page: MetadataPage, { node, text, line }: AuthorElement): NamedParty {
  const url = resolveUrl(attributeOf(page.document, node, 'href') ?? '', page.baseUrl);
  const role = namesRole(line) ? roleIn(page, line, nameKey(text)) : undefined;
  return { name: text, ...(url === undefined ? {} : { url }), ...(role === undefined ? {} : { role }) };
}

function roleIn({ parseByline }: MetadataPage, line: string, key: string): ContributorRole | undefined {
  return parseByline(line).contributors.find(({ name }) => nameKey(name) === key)?.role;
}

/** The line that holds the names, up to a date in it, where it begins with "by"; else the names. */
function printedByline(elements: readonly AuthorElement[]): string {
  const line = elements[0]?.line ?? '';
  if (!beginsWithBy(line)) return elements.map(({ text }) => text).join(', ');
  const [date] = findDates(line);
  return line.slice(0, date?.start).replace(/(?<![\s|·•,;–—-])[\s|·•,;–—-]+$/u, '');
}

/** Whether a claim names authors and not only the publisher. */
export function namesPeople(claim: Claim): claim is Claim & ClaimOn<'contributors'> {
  return claim.field === 'contributors' && !claim.rule.endsWith('-site');
}

/** By what rule the authors shown are surer than the best ones stated elsewhere, where they are. */
function surerRule(
  { story }: MetadataPage,
  elements: readonly AuthorElement[],
  contributors: readonly Contributor[],
  { claims }: Findings,
): ClaimRule | undefined {
  if (contributors.some(({ kind, role }) => kind !== 'person' || role !== 'author')) return undefined;
  const [best] = rankClaims(claims.filter(namesPeople));
  if (best === undefined) return undefined;
  const keys = contributors.map(({ name }) => nameKey(name));
  const shared = best.value.filter(({ name }) => keys.some((key) => key.endsWith(nameKey(name))));
  const isOpened = elements.some(({ text, line }) => beginsWithBy(text) || beginsWithBy(line));
  const isPrinted = isOpened && contributors.every(({ name }) => fullName.test(name));
  if (shared.length === 0) return isPrinted && !isNews(story) ? 'visible:printed-byline' : undefined;
  if (shared.length < best.value.length || keys.length === best.value.length) return undefined;
  const areNamesOnly = isPrinted && contributors.every(({ affiliation }) => affiliation === undefined);
  const isMarked = elements.some(({ sign }) => sign !== 'words');
  return (isMarked && isNews(story)) || areNamesOnly ? 'visible:fuller-byline' : undefined;
}

/** A name of several words, or in a script that writes names without spaces. */
export const fullName = / |[^\0-\u024f]/u;

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
