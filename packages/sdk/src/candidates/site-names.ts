import type { Graph } from './json-ld/graph.ts';
import { nameOf, textOf, typesOf } from './json-ld/read-value.ts';
import { metaContent, type MetaValue } from './meta/meta-value.ts';

/** Meta elements that name the site. */
const siteMeta: readonly string[] = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher', 'article:publisher', 'twitter:site', 'cre', 'citation_publisher'];

/** Labels of a host that are looked at, from the right. */
const maxLabels = 5;

/** Types of schema.org whose name is that of the site or its publisher, when they stand on their own. */
const siteTypes = new Set(['website', 'organization', 'newsmediaorganization', 'corporation', 'localbusiness']);

/**
 * Names the site of a page is known by: those it states in metadata and structured data, and its host.
 *
 * @param url - Address of the page, absolute.
 */
export function siteNamesOf(meta: readonly MetaValue[], graph: Graph, url: string | undefined): readonly string[] {
  const names = new Set<string>();
  for (const name of siteMeta) {
    const content = metaContent(meta, name);
    if (content !== undefined && !content.includes('://')) names.add(content.replace(/^@/u, ''));
  }
  for (const node of graph.nodes) {
    const publisher = textOf(graph, node.value['publisher']);
    if (node.free && publisher !== undefined) names.add(publisher);
    const isSite = node.free && typesOf(node.value).some((type) => siteTypes.has(type.toLowerCase()));
    const name = isSite ? nameOf(node.value) : undefined;
    if (name !== undefined) names.add(name);
  }
  for (const name of hostNames(url)) names.add(name);
  return [...names];
}

/** Labels of a host that alone name no site. */
const genericLabels = new Set(['www', 'm', 'amp', 'mobile', 'news', 'blog', 'edition', 'en', 'de', 'fr', 'es', 'it', 'co', 'com', 'org', 'net', 'gov', 'ac', 'edu']);

/** Names in a host: `www.the-courant.co.uk` holds `the-courant.co.uk`, `the-courant.co`, `the-courant`, … */
function hostNames(url: string | undefined): readonly string[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const labels = new URL(url).hostname.toLowerCase().split('.').slice(-maxLabels);
  const names: string[] = [];
  for (let first = 0; first < labels.length - 1; first++) {
    for (let last = first + 1; last <= labels.length; last++) {
      const named = labels.slice(first, Math.min(last, labels.length - 1)).some((label) => !genericLabels.has(label));
      if (named) names.push(labels.slice(first, last).join('.'));
    }
  }
  return names;
}
