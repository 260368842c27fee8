import type { Block, Contributor, Live, Rights } from '@broadsheet/core/model';
import type { Assembly } from './assembly.ts';
import { itemKeys } from './item-keys.ts';
import { bestOf, claimsOn, mergeOf, type RankedClaims, unionOf } from './resolve-claims.ts';

/**
 * The makers of a story: those of the most trusted claim, and those whom another claim names in another role, such as
 * a translator.
 */
export function contributorsOf(claims: RankedClaims): readonly Contributor[] {
  const [best = [], ...others] = claimsOn(claims, 'contributors').map((claim) => claim.value);
  const roles = new Set(best.map(({ role }) => role));
  const inOtherRoles = others.map((list) => list.filter(({ role }) => role !== 'author' && !roles.has(role)));
  return unionOf([best, ...inOtherRoles], itemKeys.contributors);
}

/** Rights from all claims together; reservations add up. */
export function rightsOf(claims: RankedClaims): Rights {
  const reservations = claimsOn(claims, 'rights').map((claim) => claim.value.miningReservations);
  return {
    ...mergeOf(claims, 'rights'),
    miningReservations: unionOf(reservations, itemKeys.miningReservations),
  };
}

/** Data of a live blog: what the source claims, with the updates that stand in the body. */
export function liveOf({ claims, marked }: Assembly, body: readonly Block[]): Live {
  const updateIds = body.flatMap((block) => (block.type === 'liveUpdate' ? [block.id] : []));
  return { ...bestOf(claims, 'live'), updateIds, ...marked };
}
