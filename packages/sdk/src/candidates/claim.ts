import type { Article, HeadlineRole, Media } from '@broadsheet/core/model';
import type { Place } from '../extraction.ts';
import { claimRules, type ClaimRule } from './claim-rules.ts';

/** Fields that a source can state; the other ones are derived when the article is assembled. */
export type ClaimField = Exclude<
  keyof Article,
  'schemaVersion' | 'id' | 'body' | 'media' | 'stats' | 'quotes' | 'url' | 'leadMediaId' | 'headlines'
>;

/** Values by field, as they would stand in the article; `leadMedia` is a picture or video without its id. */
export type ClaimValues = { readonly [Field in ClaimField]-?: NonNullable<Article[Field]> } & {
  readonly leadMedia: Omit<Media, 'id'>;
};

/** One source's word on one field. */
export interface ClaimOn<Field extends keyof ClaimValues> {
  readonly field: Field;
  /** The value as it would stand in the article. */
  readonly value: ClaimValues[Field];
  /** The text it was read from. */
  readonly raw: string;
  /** The rule that read it: a row of {@link claimRules}. */
  readonly rule: ClaimRule;
  /** Where it was found. */
  readonly place: Place;
  /** For rules of one publisher, its name and the first day of the template. */
  readonly publisher?: string;
}

/** One source's word on any field; told apart by `field`. */
export type Claim = { [Field in keyof ClaimValues]: ClaimOn<Field> }[keyof ClaimValues];

/** How far a rule can be trusted, 0 to 1. */
export function confidenceOf(claim: Claim): number {
  return claimRules[claim.rule].confidence;
}

/** Puts claims in order, the most trusted first; among equals, the one read first. */
export function rankClaims<One extends Claim>(claims: readonly One[]): readonly One[] {
  return claims.toSorted((one, other) => confidenceOf(other) - confidenceOf(one));
}

/** What the headline that a rule reads was written for. */
export function headlineRoleOf(claim: ClaimOn<'headline'>): HeadlineRole {
  const row: { readonly headlineRole?: HeadlineRole } = claimRules[claim.rule];
  return row.headlineRole ?? 'alternative';
}
