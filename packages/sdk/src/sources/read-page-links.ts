import { resolveUrl } from '../candidates/resolve-url.ts';
import type { Document } from '../document/document.ts';
import { attributeOf } from '../document/read-node.ts';
import { scanHtml } from '../document/scan-html.ts';
import { tagNumber } from '../document/tag.ts';
import { defaultExtractLimits } from '../extract-options.ts';
import type { SourceDocument } from '../source.ts';
import { parseLinkHeader } from './parse-link-header.ts';

/** A link that a page states for programs: in its head, or in the headers it came with. */
export interface PageLink {
  /** Where it stands. */
  readonly from: 'link-header' | 'link-element';
  /** Address it leads to, absolute. */
  readonly url: string;
  /** Relations, lower case. */
  readonly relations: readonly string[];
  /** Media type of what is there, lower case, without parameters. */
  readonly type: string | undefined;
  /** Title as written. */
  readonly title: string | undefined;
}

const linkTag = tagNumber('link');

/** Reads the links of a page: those of its headers, then its `link` elements. */
export function readPageLinks({ text, url, headers }: SourceDocument): readonly PageLink[] {
  const stated = parseLinkHeader(headers.get('link') ?? '').flatMap(({ href, relations }): PageLink[] => {
    const target = resolveUrl(href, url);
    return target === undefined
      ? []
      : [{ from: 'link-header', url: target, relations, type: undefined, title: undefined }];
  });
  return [...stated, ...linkElements(scanHtml(text, defaultExtractLimits), url)];
}

function linkElements(document: Document, base: string): readonly PageLink[] {
  const links: PageLink[] = [];
  for (let node = 1; node < document.size; node++) {
    if (document.tag[node] !== linkTag) continue;
    const url = resolveUrl(attributeOf(document, node, 'href') ?? '', base);
    if (url === undefined) continue;
    links.push({
      from: 'link-element',
      url,
      relations: (attributeOf(document, node, 'rel') ?? '').toLowerCase().split(/\s+/),
      type: attributeOf(document, node, 'type')?.split(';')[0]?.trim().toLowerCase(),
      title: attributeOf(document, node, 'title'),
    });
  }
  return links;
}
