import type { Alternate } from '@broadsheet/core/model';
import { attributeOf } from '../../document/read-node.ts';
import { canonicaliseUrl } from '../canonicalise-url.ts';
import { addClaim, type Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { readLanguageTag } from '../read-language-tag.ts';
import { resolveUrl } from '../resolve-url.ts';

/** A `link` element with an address. */
interface PageLink {
  readonly rel: readonly string[];
  readonly href: string;
  readonly url: string;
  readonly hreflang: string | undefined;
  readonly type: string | undefined;
}

/** Reads what the `link` elements of a page say: its authoritative address, its other addresses, its licence. */
export function readLinks(page: MetadataPage, found: Findings): void {
  const alternates: Alternate[] = [];
  for (const link of linksOf(page)) {
    if (link.rel.includes('canonical')) {
      addClaim(found, { field: 'canonicalUrl', value: canonicaliseUrl(link.url), raw: link.href }, 'link:canonical', { in: 'meta', name: 'canonical' });
    }
    if (link.rel.includes('license')) {
      addClaim(found, { field: 'rights', value: { license: link.url, miningReservations: [] }, raw: link.href }, 'link:license', { in: 'meta', name: 'license' });
    }
    const alternate = alternateOf(link);
    if (alternate !== undefined) alternates.push(alternate);
  }
  if (alternates.length === 0) return;
  const raw = alternates.map(({ url }) => url).join(' ');
  addClaim(found, { field: 'alternates', value: alternates, raw }, 'link:alternate', { in: 'meta', name: 'alternate' });
}

function linksOf({ document, index, baseUrl }: MetadataPage): readonly PageLink[] {
  return index.link.flatMap((node) => {
    const rel = attributeOf(document, node, 'rel')?.toLowerCase().split(/\s+/u);
    const href = attributeOf(document, node, 'href');
    const url = href === undefined ? undefined : resolveUrl(href, baseUrl);
    if (rel === undefined || href === undefined || url === undefined) return [];
    return [{ rel, href, url, hreflang: attributeOf(document, node, 'hreflang'), type: attributeOf(document, node, 'type') }];
  });
}

function alternateOf({ rel, url, hreflang, type }: PageLink): Alternate | undefined {
  if (rel.includes('amphtml')) return { role: 'amp', url };
  if (rel.includes('shortlink') || rel.includes('shorturl')) return { role: 'short', url };
  if (!rel.includes('alternate') || hreflang === undefined || (type !== undefined && type !== 'text/html')) return undefined;
  const inLanguage = hreflang.toLowerCase() === 'x-default' ? undefined : readLanguageTag(hreflang);
  return inLanguage === undefined ? undefined : { role: 'language', url, inLanguage };
}
