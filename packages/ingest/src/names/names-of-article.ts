import type { AltId, Article } from '@broadsheet/core/model';
import { aliasOf, isFrontPage } from './alias-of.ts';
import { foldName } from './fold-name.ts';
import { isSameSite, siteOf } from './site-of.ts';

/** What an article goes by. */
export interface ArticleNames {
  /** Where it stands: the host of its address, else of its publisher; empty where neither is known. */
  readonly site: string;
  /** Name of the publisher, folded; empty when it is not known. */
  readonly publisher: string;
  /** All its aliases, see `AliasesTable`. Empty for an article that states no address and no identifier. */
  readonly aliases: readonly string[];
}

/** Reads from an article what it goes by. */
export function namesOfArticle(article: Article): ArticleNames {
  const addresses = ownAddresses(article);
  const site = siteOf(addresses[0] ?? article.publisher?.url ?? '');
  const stated = [
    ...addresses.map(aliasOf),
    ...article.altIds.flatMap((altId) => aliasOfId(altId, site)),
    ...(addresses.length === 0 ? [aliasOf(article.id)] : []),
  ];
  const aliases = new Set(stated.filter((alias) => alias !== '' && !isFrontPage(alias)));
  return {
    site,
    publisher: foldName(article.publisher?.name ?? ''),
    aliases: aliases.size > 0 ? [...aliases] : [aliasOf(article.id)],
  };
}

/**
 * Addresses that name this article, the authoritative one first. One that the article states on the site of another
 * publisher names the original of a copy, which is an article of its own.
 */
function ownAddresses({ url, canonicalUrl, alternates, publisher }: Article): readonly string[] {
  const canonicalCounts =
    canonicalUrl !== undefined &&
    (url === undefined || isOwn(canonicalUrl, url) || isOwn(canonicalUrl, publisher?.url ?? ''));
  return [
    ...(canonicalCounts ? [canonicalUrl] : []),
    ...(url === undefined ? [] : [url]),
    ...alternates.filter(({ role }) => role !== 'language').map((alternate) => alternate.url),
  ];
}

/** Caches of others that show a publisher's pages under their own host. */
const cacheHost = /(?:^|\.)(?:cdn\.ampproject\.org|googleusercontent\.com|archive\.org)$/;

function isOwn(canonicalUrl: string, address: string): boolean {
  const site = siteOf(address);
  return site !== '' && (cacheHost.test(site) || isSameSite(siteOf(canonicalUrl), site));
}

/** Schemes of identifiers that are the same everywhere. */
const universal = /^(?:urn|tag):/;

function aliasOfId({ role, value }: AltId, site: string): readonly string[] {
  if (universal.test(value) || siteOf(value) !== '') return [aliasOf(value)];
  return site === '' ? [] : [`${site} ${role}:${value}`.replaceAll('\0', '')];
}
