import type { Diagnostic, Place } from '../extraction.ts';
import type { BlockLabel } from './blocks/labelled-block.ts';
import type { Claim, ClaimValues } from './claim.ts';
import type { ClaimRule } from './claim-rules.ts';

/** A field with a value for it. */
export type FieldValue = {
  [Field in keyof ClaimValues]: { readonly field: Field; readonly value: ClaimValues[Field] };
}[keyof ClaimValues];

/** A field's value together with the text it was read from. */
export type Reading = FieldValue & { readonly raw: string };

/** A claim that was read from a visible element. */
export interface VisibleClaim {
  /** The claim. */
  readonly claim: Claim;
  /** The element whose text it is. */
  readonly node: number;
}

/** Text of the story that structured data carries. */
export interface StructuredBody {
  /** The text; paragraphs parted by line breaks where the source has them. */
  readonly text: string;
  /** Where it was found. */
  readonly place: Place;
}

/** An entry of a live blog that structured data carries. */
export interface StructuredUpdate extends StructuredBody {
  /** Headline of the entry, plain text. */
  readonly headline?: string;
  /** When it was published, as written. */
  readonly date?: string;
}

/** What the readers have found so far. Readers run in the order of a table, each adds to it and may look at it. */
export interface Findings {
  /** Claims, in order of reading. */
  readonly claims: Claim[];
  /** The claims among them that stand in visible elements, with the elements. */
  readonly visible: VisibleClaim[];
  /** What was wrong on the way. */
  readonly diagnostics: Diagnostic[];
  /** Text of the story in structured data, the most trusted first. */
  readonly bodies: StructuredBody[];
  /** Entries of a live blog in structured data, in the order of the source. */
  readonly updates: StructuredUpdate[];
  /** Elements that a rule of the page's publisher labels. */
  readonly ruled: Map<number, BlockLabel>;
}

/** Findings with nothing in them. */
export function noFindings(): Findings {
  return { claims: [], visible: [], diagnostics: [], bodies: [], updates: [], ruled: new Map() };
}

/** Adds a claim and gives it back. */
export function addClaim(found: Findings, reading: Reading, rule: ClaimRule, place: Place): Claim {
  const claim: Claim = { ...reading, rule, place };
  found.claims.push(claim);
  return claim;
}
