import type { JsonLdInput } from '../../article-input.ts';
import type { Claim } from '../../candidates/claim.ts';
import { parseJsonLd } from '../../candidates/json-ld/parse-json-ld.ts';
import { readJsonLdDocument } from '../../candidates/json-ld/read-json-ld-document.ts';
import { findUpdates } from '../../candidates/live/find-updates.ts';
import { readContent } from '../../candidates/read-content.ts';
import { claimsOf } from '../../candidates/stated-fields.ts';
import { InputError } from '../../errors/input-error.ts';
import { requireUrl } from '../require-input.ts';
import type { SourceKind } from '../source-kind.ts';
import { writeStory } from './write-story.ts';

/** JSON-LD that stands by itself: what a publisher hands to search engines, or what an API answers. */
export const jsonLdDocument: SourceKind<JsonLdInput> = {
  name: 'json-ld',
  accepts: (input): input is JsonLdInput => 'jsonLd' in input,
  read: (input, settings) => {
    const url = requireUrl(input.url);
    const address = url === undefined ? {} : { url };
    const { claims, baseUrl, diagnostics, ...found } = readJsonLdDocument(parsed(input.jsonLd), {
      ...address,
      limits: settings,
      without: settings.without,
    });
    const story = writeStory(found);
    const content = readContent(story ?? '', baseUrl, settings);
    return {
      ...content,
      url,
      updates: findUpdates(content.document, claims),
      claims: [...(story === undefined ? withoutText(claims) : claims), ...content.claims],
      diagnostics: [...diagnostics, ...content.diagnostics],
    };
  },
};

/** What describes a story without its text leaves the story partly unread, whoever may read it. */
function withoutText(claims: readonly Claim[]): readonly Claim[] {
  const unread = claimsOf(
    [{ field: 'access', value: { claim: 'unknown', readable: 'partial' }, pointer: '/articleBody' }],
    'record:without-text',
  );
  return [
    ...claims.map((claim): Claim =>
      claim.field === 'access' ? { ...claim, value: { ...claim.value, readable: 'partial' } } : claim,
    ),
    ...unread,
  ];
}

/** The JSON-LD parsed; text is forgiven what it is forgiven in pages. */
function parsed(jsonLd: unknown): object {
  const documents = typeof jsonLd === 'string' ? parseJsonLd(jsonLd) : [jsonLd];
  const value = documents?.length === 1 ? documents[0] : documents;
  if (typeof value === 'object' && value !== null) return value;
  const got = typeof jsonLd === 'string' ? 'text that is no JSON' : `of type ${typeof jsonLd}`;
  throw new InputError('jsonLd', `The input's jsonLd is ${got}; pass an object, an array, or JSON as text.`);
}
