import type { Graph } from './json-ld/graph.ts';
import { nameOf, textOf, typesOf } from './json-ld/read-value.ts';
import { metaContent, type MetaValues } from './meta/meta-value.ts';
import { nameKey } from './name-key.ts';

/** Meta elements that name the site. */
const siteMeta: readonly string[] = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'publisher',
  'article:publisher',
  'twitter:site',
  'cre',
  'citation_publisher',
];

/** Labels of a host that are looked at, from the right. */
const maxLabels = 5;

/** Types of schema.org whose name is that of the site or its publisher, when they stand on their own. */
const siteTypes = new Set(['website', 'organization', 'newsmediaorganization', 'corporation', 'localbusiness']);

/** Names a site is known by. */
export interface SiteNames {
  /** The names that the site states. */
  readonly stated: readonly string[];
  /** These and the names in its host, as names compare. */
  readonly keys: ReadonlySet<string>;
  /** The labels of its host that name it, as names compare. */
  readonly hostLabels: readonly string[];
  /** The folders of the page in its address, as names compare: sections in most addresses. */
  readonly folders: ReadonlySet<string>;
}

/** Makes the names of a site from those it states and the address of one of its pages. */
export function siteNames(stated: readonly string[], url?: string): SiteNames {
  const labels = labelsOf(url);
  const keys = new Set([...stated, ...hostNames(labels)].map(nameKey));
  keys.delete('');
  const named = labels.slice(0, -1).filter((label) => !genericLabels.has(label));
  return { stated, keys, hostLabels: named.map(nameKey), folders: foldersOf(url) };
}

/**
 * Names the site of a page is known by: those it states in metadata and structured data, and those in its host.
 *
 * @param url - Address of the page, absolute.
 */
export function readSiteNames(meta: MetaValues, graph: Graph, url: string | undefined): SiteNames {
  const names = new Set<string>();
  for (const name of siteMeta) {
    const content = metaContent(meta, name);
    if (content !== undefined && !content.includes('://')) names.add(content.replace(/^@/u, ''));
  }
  for (const { value, free } of graph.nodes) {
    if (!free) continue;
    const isSite = typesOf(value).some((type) => siteTypes.has(type.toLowerCase()));
    for (const name of [textOf(graph, value['publisher']), isSite ? nameOf(value) : undefined]) {
      if (name !== undefined) names.add(name);
    }
  }
  return siteNames([...names], url);
}

/** Labels of a host that alone name no site. */
const genericLabels = new Set([
  'www',
  'm',
  'amp',
  'mobile',
  'news',
  'blog',
  'edition',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'co',
  'com',
  'org',
  'net',
  'gov',
  'ac',
  'edu',
]);

/** The folders of an address; its last part is the page itself. */
function foldersOf(url: string | undefined): ReadonlySet<string> {
  if (url === undefined || !URL.canParse(url)) return new Set();
  const parts = new URL(url).pathname.split('/').map(nameKey);
  return new Set(parts.filter((part) => part !== '').slice(0, -1));
}

/** The last labels of the host of an address. */
function labelsOf(url: string | undefined): readonly string[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const host = plainHost.exec(url)?.[1] ?? new URL(url).hostname;
  return host.split('.').slice(-maxLabels);
}

/** A host that a URL parser would leave as it is written. */
const plainHost = /^https?:\/\/([a-z\d.-]+\.[a-z]{2,})\//u;

/** Names in a host: `www.the-courant.co.uk` holds `the-courant.co.uk`, `the-courant.co`, `the-courant`, … */
function hostNames(labels: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (let first = 0; first < labels.length - 1; first++) {
    for (let last = first + 1; last <= labels.length; last++) {
      const named = labels.slice(first, Math.min(last, labels.length - 1)).some((label) => !genericLabels.has(label));
      if (named) names.push(labels.slice(first, last).join('.'));
    }
  }
  return names;
}
