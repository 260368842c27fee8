import type { Article, Headline } from '@broadsheet/core/model';
import { type Claim, confidenceOf, headlineRoleOf } from '../candidates/claim.ts';
import { claimRules } from '../candidates/claim-rules.ts';
import type { BodySource } from '../candidates/candidates.ts';
import { pictureKey } from '../candidates/media/picture-key.ts';
import type { Evidence, EvidenceClaim } from '../extraction.ts';
import { itemKeys } from './item-keys.ts';
import { claimsOn, type RankedClaims } from './resolve-claims.ts';

/** What evidence is gathered from. */
interface EvidenceSources {
  readonly article: Article;
  readonly claims: RankedClaims;
  /** Where the body comes from, when the page carries it in data. */
  readonly bodySource: BodySource | undefined;
}

/** A claim with one part of what it states. */
interface Part {
  readonly claim: Claim;
  readonly value: unknown;
}

/**
 * Evidence by JSON pointer for all of an article that a claim states: first the fields, in the order in which they were
 * first claimed, then the parts of those that several claims make up together.
 */
export function evidenceOf(sources: EvidenceSources): Readonly<Record<string, Evidence>> {
  const evidence: Record<string, Evidence> = {};
  for (const [pointer, parts] of [...fieldsOf(sources), ...itemsOf(sources), ...propertiesOf(sources)]) {
    const [winner, ...rivals] = parts.map(evidenceClaim);
    if (winner !== undefined) evidence[pointer] = { winner, rivals };
  }
  const body = bodyEvidence(sources);
  return body === undefined ? evidence : { ...evidence, '/body': body };
}

function evidenceClaim({ claim, value }: Part): EvidenceClaim {
  const { raw, rule, place, publisher } = claim;
  const whose = publisher === undefined ? {} : { publisher };
  return { value, raw, rule, place, ...whose, confidence: confidenceOf(claim) };
}

type Parts = readonly (readonly [pointer: string, parts: readonly Part[]])[];

function fieldsOf({ article, claims }: EvidenceSources): Parts {
  return [...claims].flatMap(([field, onField]) => {
    const parts = onField.map((claim) => ({ claim, value: claim.value }));
    if (field === 'leadMedia') return leadOf(article, parts);
    return article[field] === undefined ? [] : [[`/${field}`, parts] as const];
  });
}

/** The medium that leads, and what claims say of it in the registry. */
function leadOf({ leadMediaId, media }: Article, parts: readonly Part[]): Parts {
  const index = media.findIndex(({ id }) => id === leadMediaId);
  const lead = media[index];
  if (lead === undefined) return [];
  const keys = new Set(lead.renditions.map(({ url }) => pictureKey(url)));
  const isShown = ({ claim }: Part): boolean =>
    claim.field === 'leadMedia' && claim.value.renditions.some(({ url }) => keys.has(pictureKey(url)));
  return [
    ['/leadMediaId', parts],
    [`/media/${index}`, parts.filter(isShown)],
  ];
}

/** The items of lists that several claims add to, each with the claims that state it. */
function itemsOf({ article, claims }: EvidenceSources): Parts {
  const headlines = claimsOn(claims, 'headline').map((claim) => {
    const headline: Headline = { role: headlineRoleOf(claim), value: claim.value };
    return { claim, items: [headline] };
  });
  const reservations = claimsOn(claims, 'rights').map((claim) => ({ claim, items: claim.value.miningReservations }));
  const { miningReservations } = article.rights;
  return [
    ...items('/headlines', article.headlines, headlines, itemKeys.headlines),
    ...items('/altIds', article.altIds, listsOf(claimsOn(claims, 'altIds')), itemKeys.altIds),
    ...items('/alternates', article.alternates, listsOf(claimsOn(claims, 'alternates')), itemKeys.alternates),
    ...items('/contributors', article.contributors, listsOf(claimsOn(claims, 'contributors')), itemKeys.contributors),
    ...items('/infoSources', article.infoSources, listsOf(claimsOn(claims, 'infoSources')), itemKeys.infoSources),
    ...items('/corrections', article.corrections, listsOf(claimsOn(claims, 'corrections')), itemKeys.corrections),
    ...items('/rights/miningReservations', miningReservations, reservations, itemKeys.miningReservations),
  ];
}

/** A claim with the list that it states. */
interface StatedList<Item> {
  readonly claim: Claim;
  readonly items: readonly Item[];
}

function listsOf<Item>(claims: readonly (Claim & { readonly value: readonly Item[] })[]): readonly StatedList<Item>[] {
  return claims.map((claim) => ({ claim, items: claim.value }));
}

function items<Item>(
  pointer: string,
  listed: readonly Item[],
  stated: readonly StatedList<Item>[],
  keyOf: (item: Item) => string,
): Parts {
  return listed.map((item, index) => {
    const key = keyOf(item);
    const parts = stated.flatMap((list) =>
      list.items.filter((other) => keyOf(other) === key).map((value) => ({ claim: list.claim, value })),
    );
    return [`${pointer}/${index}`, parts] as const;
  });
}

/** The properties of objects that several claims fill in together. */
function propertiesOf({ article, claims }: EvidenceSources): Parts {
  return [
    ...properties('/publisher', article.publisher ?? {}, claimsOn(claims, 'publisher')),
    ...properties('/rights', article.rights, claimsOn(claims, 'rights')),
  ];
}

function properties(pointer: string, whole: object, claims: readonly (Claim & { readonly value: object })[]): Parts {
  return Object.keys(whole)
    .filter((name) => name !== 'miningReservations')
    .map((name) => {
      const parts = claims
        .map((claim) => ({ claim, value: new Map<string, unknown>(Object.entries(claim.value)).get(name) }))
        .filter(({ value }) => value !== undefined);
      return [`${pointer}/${name}`, parts] as const;
    });
}

function bodyEvidence({ article, bodySource }: EvidenceSources): Evidence | undefined {
  if (bodySource === undefined) return undefined;
  const { raw, rule, place } = bodySource;
  return { winner: { value: article.body, raw, rule, place, confidence: claimRules[rule].confidence }, rivals: [] };
}
