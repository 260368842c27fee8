import {
  blockText,
  computeStats,
  SCHEMA_VERSION,
  type Article,
  type ArticleKind,
  type Block,
  type Correction,
  type Headline,
} from '@broadsheet/core/model';
import { headlineRoleOf } from '../candidates/claim.ts';
import type { Candidates } from '../candidates/candidates.ts';
import { NotAnArticleError } from '../errors/not-an-article-error.ts';
import type { Extraction } from '../extraction.ts';
import { accountFor } from './account-for.ts';
import { assembleBody } from './assemble-body.ts';
import type { Assembly } from './assembly.ts';
import { createBlockIds, fingerprint } from './block-ids.ts';
import { directionOf } from './direction-of.ts';
import { createMediaRegistry } from './media-registry.ts';
import { liveOf } from './merge-claims.ts';
import { cutNoteDate } from '../candidates/language/cut-note-date.ts';
import { once } from '../candidates/language/once.ts';
import { itemKeys } from './item-keys.ts';
import { removedParts } from './removed.ts';
import { bestOf, claimsOn, rankByField, unionOf } from './resolve-claims.ts';
import { statedFields } from './stated-fields.ts';
import { retrievalStamp } from './retrieval-stamp.ts';
import { withoutUndefined } from '../without-undefined.ts';

/** What an article is assembled from besides its candidates. */
export interface AssembleOptions {
  /** When the source was fetched. */
  readonly retrievedAt?: Date;
}

/**
 * Decides between the claims, puts the body together and accounts for everything.
 *
 * @throws {NotAnArticleError} when the source has neither a headline nor a body.
 */
export function assembleArticle(candidates: Candidates, options: AssembleOptions): Extraction {
  const claims = rankByField(candidates.claims);
  const assembly: Assembly = {
    candidates,
    claims,
    ids: createBlockIds(),
    media: createMediaRegistry(),
    diagnostics: [...candidates.diagnostics],
    names: { publisherNames: claimsOn(claims, 'publisher').map((claim) => claim.value.name) },
    marked: { keyEventIds: [], pinnedIds: [] },
  };
  const body = assembleBody(assembly);
  const leadMediaId = findLeadMedia(assembly, body);
  const fields = writeArticle(assembly, body, leadMediaId, options);
  return accountFor({
    fields,
    assembly,
    parts: once(() => removedParts(candidates, fields)),
    assembled: candidates.blocks,
    restored: new Map(),
  });
}

function writeArticle(
  assembly: Assembly,
  body: readonly Block[],
  leadMediaId: string | undefined,
  options: AssembleOptions,
): Article {
  const { claims } = assembly;
  const headline = headlineOf(assembly, body);
  const kind = kindOf(assembly, body);
  const inLanguage = bestOf(claims, 'inLanguage');
  return withoutUndefined({
    schemaVersion: SCHEMA_VERSION,
    ...identify(assembly, headline, body),
    kind,
    representationType: bestOf(claims, 'access')?.readable ?? 'full',
    headline,
    headlines: headlinesOf(assembly, headline),
    ...statedFields(claims),
    dateRetrieved: retrievalStamp(options.retrievedAt),
    inLanguage,
    dir: bestOf(claims, 'dir') ?? directionOf(inLanguage, headline, body),
    corrections: correctionsOf(assembly, body),
    media: assembly.media.all(),
    leadMediaId,
    body,
    live: kind === 'liveblog' ? liveOf(assembly, body) : undefined,
    quotes: [],
    stats: computeStats(body, inLanguage),
  });
}

/** How the article is known: its id, further identifiers, and its addresses. */
function identify({ candidates: { url }, claims }: Assembly, headline: string, body: readonly Block[]) {
  const canonicalUrl = bestOf(claims, 'canonicalUrl');
  const altIds = unionOf(
    claimsOn(claims, 'altIds').map((claim) => claim.value),
    itemKeys.altIds,
  );
  const alternates = unionOf(
    claimsOn(claims, 'alternates').map((claim) => claim.value),
    itemKeys.alternates,
  );
  const id = canonicalUrl ?? url ?? sourceId(altIds) ?? fingerprintId(headline, body);
  return { id, altIds, url, canonicalUrl, alternates };
}

function fingerprintId(headline: string, body: readonly Block[]): string {
  return `urn:broadsheet:${fingerprint('', [headline, ...body.map(blockText)].join('\n'))}`;
}

/** A source's own identifier serves as the article's when it counts everywhere: a `guid` or a URI. */
function sourceId(altIds: readonly { readonly role: string; readonly value: string }[]): string | undefined {
  return altIds.find((id) => id.role === 'guid' || id.role === 'uri')?.value;
}

/** The headline: the most trusted claim, else the first heading of the body. */
function headlineOf(assembly: Assembly, body: readonly Block[]): string {
  const claimed = bestOf(assembly.claims, 'headline');
  if (claimed !== undefined) return claimed;
  const heading = body.find((block) => block.type === 'heading') ?? body[0];
  const text = heading === undefined ? '' : blockText(heading);
  if (text === '') throw new NotAnArticleError('empty', assembly.candidates.url);
  assembly.diagnostics.push({
    code: 'headline-from-body',
    severity: 'warning',
    message: `The source states no headline; the first line of its body serves as one: “${text.slice(0, 80)}”.`,
    pointer: '/headline',
  });
  return text.slice(0, maxHeadlineCharacters);
}

/** Longest text that can serve as a headline where the source states none. */
const maxHeadlineCharacters = 300;

function headlinesOf(assembly: Assembly, main: string): readonly Headline[] {
  const claimed = claimsOn(assembly.claims, 'headline').map((claim) => ({
    role: headlineRoleOf(claim),
    value: claim.value,
  }));
  return unionOf([[{ role: 'main', value: main }], claimed], itemKeys.headlines);
}

function kindOf(assembly: Assembly, body: readonly Block[]): ArticleKind {
  const claimed = bestOf(assembly.claims, 'kind');
  if (claimed !== undefined) return claimed;
  return body.some((block) => block.type === 'liveUpdate') ? 'liveblog' : 'article';
}

function correctionsOf(assembly: Assembly, body: readonly Block[]): readonly Correction[] {
  const printed = body.filter((block) => block.type === 'correction');
  const notes = printed.map((block): Correction => {
    const text = blockText(block);
    const { date } = cutNoteDate(text);
    return { kind: block.kind, text, ...(date === undefined ? {} : { date }), blockId: block.id };
  });
  const claimed = claimsOn(assembly.claims, 'corrections').map((claim) => claim.value);
  return unionOf([notes, ...claimed], itemKeys.corrections);
}

/** The medium that leads: the one the source names, else the first of the body when nothing but a standfirst stands before it. */
function findLeadMedia(assembly: Assembly, body: readonly Block[]): string | undefined {
  const claim = bestOf(assembly.claims, 'leadMedia');
  if (claim !== undefined) {
    const { caption, credits, ...media } = claim;
    return assembly.media.addLead(media, { caption, credits });
  }
  const first = body
    .slice(0, 2)
    .find((block) => block.type === 'image' || block.type === 'video' || block.type === 'audio');
  return first?.mediaId;
}
