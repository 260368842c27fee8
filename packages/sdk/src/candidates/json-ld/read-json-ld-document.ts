import { scanHtml } from '../../document/scan-html.ts';
import type { MetadataContext } from '../metadata-context.ts';
import { type Metadata, readMetadata } from '../read-metadata.ts';

/**
 * Reads JSON-LD that stands by itself, by the rules for JSON-LD in a page.
 *
 * @param jsonLd - The JSON-LD, parsed.
 */
export function readJsonLdDocument(jsonLd: object, context: MetadataContext): Metadata {
  const json = JSON.stringify(jsonLd).replaceAll('<', '\\u003c');
  const script = `<script type="application/ld+json">${json}</script>`;
  return readMetadata(scanHtml(script, context.limits), context);
}
