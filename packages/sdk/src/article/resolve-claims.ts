import { confidenceOf, rankClaims, type Claim, type ClaimOn, type ClaimValues } from '../candidates/claim.ts';
import type { Evidence, EvidenceClaim } from '../extraction.ts';

/** Every field that claims speak of. */
type Field = keyof ClaimValues;

/** The claims on a field, the most trusted first: here and below, claims are taken as `rankClaims` puts them. */
export function claimsOn<Name extends Field>(
  claims: readonly Claim[],
  field: Name,
): readonly (Claim & ClaimOn<Name>)[] {
  return claims.filter((claim): claim is Claim & ClaimOn<Name> => claim.field === field);
}

/** The value of the most trusted claim on a field. */
export function bestOf<Name extends Field>(claims: readonly Claim[], field: Name): ClaimValues[Name] | undefined {
  return claims.find((claim): claim is Claim & ClaimOn<Name> => claim.field === field)?.value;
}

/** All that the claims on a field say of its properties; where two speak of the same property, the more trusted one counts. */
export function mergeOf<Name extends 'publisher' | 'rights'>(
  claims: readonly Claim[],
  field: Name,
): ClaimValues[Name] | undefined {
  const leastTrustedFirst = claimsOn(claims, field)
    .map((claim) => claim.value)
    .toReversed();
  const [least, ...others] = leastTrustedFirst;
  return least === undefined ? undefined : Object.assign({ ...least }, ...others);
}

/** The items of all claims on a list, the most trusted claim's first, each item once by its key. */
export function unionOf<Item>(lists: readonly (readonly Item[])[], keyOf: (item: Item) => string): readonly Item[] {
  const items = new Map<string, Item>();
  for (const item of lists.flat()) {
    const key = keyOf(item);
    if (!items.has(key)) items.set(key, item);
  }
  return [...items.values()];
}

/** Evidence for every field with claims, by JSON pointer; the fields in the order of the claims. */
export function evidenceOf(claims: readonly Claim[]): Readonly<Record<string, Evidence>> {
  const byField = new Map<Field, Claim[]>();
  for (const claim of claims) {
    const onField = byField.get(claim.field);
    if (onField === undefined) byField.set(claim.field, [claim]);
    else onField.push(claim);
  }
  const evidence: Record<string, Evidence> = {};
  for (const [field, onField] of byField) {
    const [winner, ...rivals] = rankClaims(onField).map(evidenceClaim);
    if (winner !== undefined) evidence[field === 'leadMedia' ? '/leadMediaId' : `/${field}`] = { winner, rivals };
  }
  return evidence;
}

function evidenceClaim(claim: Claim): EvidenceClaim {
  const { value, raw, rule, place, publisher } = claim;
  const whose = publisher === undefined ? {} : { publisher };
  return { value, raw, rule, place, ...whose, confidence: confidenceOf(claim) };
}
