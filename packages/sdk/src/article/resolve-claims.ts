import { rankClaims, type Claim, type ClaimOn, type ClaimValues } from '../candidates/claim.ts';

/** Every field that claims speak of. */
type Field = keyof ClaimValues;

/** The claims on each field, the most trusted first; the fields in the order in which they were first claimed. */
export type RankedClaims = ReadonlyMap<Field, readonly Claim[]>;

/** Puts the claims on each field in order. */
export function rankByField(claims: readonly Claim[]): RankedClaims {
  const byField = new Map<Field, Claim[]>();
  for (const claim of claims) {
    const onField = byField.get(claim.field);
    if (onField === undefined) byField.set(claim.field, [claim]);
    else onField.push(claim);
  }
  const ranked = new Map<Field, readonly Claim[]>(byField);
  for (const [field, onField] of byField) if (onField.length > 1) ranked.set(field, rankClaims(onField));
  return ranked;
}

/** The claims on a field, the most trusted first. */
export function claimsOn<Name extends Field>(claims: RankedClaims, field: Name): readonly (Claim & ClaimOn<Name>)[] {
  return claims.get(field)?.filter((claim): claim is Claim & ClaimOn<Name> => claim.field === field) ?? [];
}

/** The value of the most trusted claim on a field. */
export function bestOf<Name extends Field>(claims: RankedClaims, field: Name): ClaimValues[Name] | undefined {
  return claims.get(field)?.find((claim): claim is Claim & ClaimOn<Name> => claim.field === field)?.value;
}

/** All that the claims on a field say of its properties; where two speak of the same property, the more trusted one counts. */
export function mergeOf<Name extends 'publisher' | 'rights'>(
  claims: RankedClaims,
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
