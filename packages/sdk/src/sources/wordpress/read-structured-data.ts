import type { Claim } from '../../candidates/claim.ts';
import { readJsonLdDocument } from '../../candidates/json-ld/read-json-ld-document.ts';
import type { ExtractSettings } from '../../extract-options.ts';
import { isRecord, type JsonRecord } from '../json-record.ts';

/** Where Yoast SEO puts the JSON-LD of the page into its post. */
const pointer = '/yoast_head_json/schema';

/**
 * What the JSON-LD says that Yoast SEO adds to posts: the publisher, the language, and once more what the post says
 * itself, which counts for more.
 */
export function readStructuredData(
  post: JsonRecord,
  url: string | undefined,
  settings: ExtractSettings,
): readonly Claim[] {
  const head = post['yoast_head_json'];
  const schema = isRecord(head) ? head['schema'] : undefined;
  if (!isRecord(schema)) return [];
  const address = url === undefined ? {} : { url };
  const { claims } = readJsonLdDocument(schema, { ...address, limits: settings, without: settings.without });
  return claims.flatMap((claim): readonly Claim[] =>
    claim.place.in === 'jsonLd'
      ? [{ ...claim, place: { in: 'property', pointer: `${pointer}${claim.place.pointer}` } }]
      : [],
  );
}
