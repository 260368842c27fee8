import { type Claim, type ClaimOn, rankClaims } from './claim.ts';
import type { Findings } from './findings.ts';

/** One source's word on a date of the story. */
export type DateClaim = ClaimOn<'datePublished' | 'dateModified'>;

/** The claims on a date of the story so far, the surest first. */
export function dateClaims({ claims }: Findings, field: DateClaim['field']): readonly DateClaim[] {
  return rankClaims(claims.filter((claim): claim is Claim & DateClaim => claim.field === field));
}
