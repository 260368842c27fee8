import type { Access, AccessClaim, AltId, Contributor, Publisher, Stamp } from '@broadsheet/core/model';
import { parseByline } from '../../candidates/byline/parse-byline.ts';
import type { Claim } from '../../candidates/claim.ts';
import { readLanguageTag } from '../../candidates/read-language-tag.ts';
import { readStamp } from '../../candidates/read-stamp.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { claimsOf } from '../../candidates/stated-fields.ts';
import type { Diagnostic } from '../../extraction.ts';
import { textOfField, type JsonRecord } from '../json-record.ts';
import { linkOf, plainOf, recordsOf } from './post-fields.ts';
import { readFeatureImage } from './read-feature-image.ts';
import { readSections, readTags } from './read-tags.ts';

/** What a post says of its article, one row a field. */
export function readPostClaims(
  post: JsonRecord,
  settings: JsonRecord,
  url: string | undefined,
): { readonly claims: readonly Claim[]; readonly diagnostics: readonly Diagnostic[] } {
  const excerpt = plainOf(post, 'custom_excerpt');
  const claims = [
    ...claimsOf(
      [
        { field: 'headline', value: plainOf(post, 'title'), pointer: '/title' },
        { field: 'canonicalUrl', value: resolveUrl(textOfField(post, 'canonical_url') ?? '') ?? url, pointer: '/url' },
        { field: 'altIds', value: readAltIds(post), pointer: '/id' },
        { field: 'datePublished', value: stampOf(post, 'published_at'), pointer: '/published_at' },
        { field: 'dateModified', value: stampOf(post, 'updated_at'), pointer: '/updated_at' },
        { field: 'standfirst', value: excerpt, pointer: '/custom_excerpt' },
        { field: 'description', value: excerpt ?? plainOf(post, 'meta_description'), pointer: '/custom_excerpt' },
        { field: 'contributors', value: recordsOf(post, 'authors').flatMap(readAuthor), pointer: '/authors' },
        { field: 'sections', value: readSections(post), pointer: '/primary_tag' },
        { field: 'tags', value: readTags(post), pointer: '/tags' },
        { field: 'leadMedia', value: readFeatureImage(post), pointer: '/feature_image' },
        { field: 'access', value: readAccess(post), pointer: '/visibility' },
        { field: 'inLanguage', value: readLanguageTag(localeOf(settings)), pointer: '/settings/locale' },
        { field: 'publisher', value: readPublisher(settings), pointer: '/settings/title' },
      ],
      'ghost',
    ),
    ...claimsOf([{ field: 'headline', value: plainOf(post, 'og_title'), pointer: '/og_title' }], 'ghost:social-title'),
    ...claimsOf(
      [{ field: 'headline', value: plainOf(post, 'meta_title'), pointer: '/meta_title' }],
      'ghost:meta-title',
    ),
  ];
  return {
    claims,
    diagnostics: [
      ...dateDiagnostics(post, 'published_at', '/datePublished'),
      ...dateDiagnostics(post, 'updated_at', '/dateModified'),
    ],
  };
}

function readAltIds(post: JsonRecord): readonly AltId[] {
  return (
    [
      ['ghost', 'id'],
      ['uuid', 'uuid'],
    ] as const
  ).flatMap(([role, name]) => {
    const value = textOfField(post, name);
    return value === undefined ? [] : [{ role, value }];
  });
}

function stampOf(post: JsonRecord, name: string): Stamp | undefined {
  return readStamp(textOfField(post, name) ?? '');
}

function dateDiagnostics(post: JsonRecord, name: string, pointer: string): readonly Diagnostic[] {
  const written = textOfField(post, name);
  if (written === undefined || readStamp(written) !== undefined) return [];
  const message = `The post's ${name} “${written.slice(0, 40)}” is no date and was left out.`;
  return [{ code: 'date-invalid', severity: 'warning', message, pointer }];
}

/** A site may name several people in one author's name. */
function readAuthor(author: JsonRecord): readonly Contributor[] {
  const { contributors } = parseByline(plainOf(author, 'name') ?? '');
  const link = linkOf(author);
  return contributors.length === 1 ? contributors.map((contributor) => ({ ...contributor, ...link })) : contributors;
}

const claimOfVisibility: Readonly<Record<string, AccessClaim>> = {
  public: 'free',
  members: 'registration',
  paid: 'paid',
  tiers: 'paid',
};

/** Who may read a post; for others than everybody it comes without its text, or with the beginning of it. */
function readAccess(post: JsonRecord): Access | undefined {
  const visibility = textOfField(post, 'visibility') ?? '';
  const claim = Object.hasOwn(claimOfVisibility, visibility) ? claimOfVisibility[visibility] : undefined;
  const isPartial = post['access'] === false || textOfField(post, 'html') === undefined;
  if (claim === undefined && !isPartial) return undefined;
  return { claim: claim ?? 'unknown', readable: isPartial ? 'partial' : 'full', raw: visibility };
}

function localeOf(settings: JsonRecord): string {
  return textOfField(settings, 'locale') ?? textOfField(settings, 'lang') ?? '';
}

function readPublisher(settings: JsonRecord): Publisher | undefined {
  const name = plainOf(settings, 'title');
  const url = resolveUrl(textOfField(settings, 'url') ?? '');
  return name === undefined ? undefined : { name, ...(url === undefined ? {} : { url }) };
}
