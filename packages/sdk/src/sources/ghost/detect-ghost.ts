import { resolveUrl } from '../../candidates/resolve-url.ts';
import { attributeOf } from '../../document/read-node.ts';
import { scanHtml } from '../../document/scan-html.ts';
import { tagNumber } from '../../document/tag.ts';
import { defaultExtractLimits } from '../../extract-options.ts';
import type { SourceDocument } from '../../source.ts';
import type { DetectApi } from '../source-detection.ts';

/** What a page of Ghost says of its Content API. */
export interface GhostTraces {
  /** The key of the API: made to be public, it can read what everybody can read and nothing else. */
  readonly key?: string;
  /** Root of the API as the page names it, absolute. */
  readonly apiUrl?: string;
  /** How the page shows that it is of Ghost. */
  readonly foundBy: 'script' | 'generator';
}

const scriptTag = tagNumber('script');
const metaTag = tagNumber('meta');
/** Route of the API below the address of a site. */
const usualPlace = 'ghost/api/content/';

/** Tells a page of Ghost by the scripts that carry the key of the API, or by the line that names the CMS. */
export const detectGhost: DetectApi = (page) => {
  const traces = readGhostTraces(page);
  if (traces === undefined) return undefined;
  const { apiUrl = usualApiUrl(page.url), foundBy } = traces;
  return { apiUrl, foundBy, foundAt: page.url };
};

/** Where the API of a site is unless the site says otherwise. */
export function usualApiUrl(siteUrl: string): string {
  return new URL(usualPlace, siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`).href;
}

/** Reads what a page of Ghost says of its Content API; `undefined` for pages of other kinds. */
export function readGhostTraces({ text, url }: SourceDocument): GhostTraces | undefined {
  const document = scanHtml(text, defaultExtractLimits);
  let isNamed = false;
  for (let node = 1; node < document.size; node++) {
    const tag = document.tag[node];
    if (tag === metaTag && attributeOf(document, node, 'name') === 'generator')
      isNamed ||= /^Ghost\b/i.test(attributeOf(document, node, 'content') ?? '');
    const key = tag === scriptTag ? attributeOf(document, node, 'data-key') : undefined;
    const api = key === undefined ? undefined : attributeOf(document, node, 'data-api');
    if (key === undefined || api === undefined || !/^[\da-f]{26}$/.test(key)) continue;
    const apiUrl = resolveUrl(api, url);
    return { key, foundBy: 'script', ...(apiUrl === undefined ? {} : { apiUrl }) };
  }
  return isNamed ? { foundBy: 'generator' } : undefined;
}
