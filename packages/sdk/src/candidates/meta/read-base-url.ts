import { attributeOf } from '../../document/read-node.ts';
import type { PageIndex } from '../page-index.ts';
import { resolveUrl } from '../resolve-url.ts';

/**
 * Base of the relative addresses of a page: its `base` element, else the address it was read from.
 *
 * @param url - Address the page was read from, absolute.
 * @returns An absolute address; `undefined` where neither is known.
 */
export function readBaseUrl(
  { document, base }: Pick<PageIndex, 'document' | 'base'>,
  url: string | undefined,
): string | undefined {
  for (const node of base) {
    const href = attributeOf(document, node, 'href');
    const resolved = href === undefined ? undefined : resolveUrl(href, url);
    if (resolved !== undefined) return resolved;
  }
  return url === undefined ? undefined : resolveUrl(url);
}
