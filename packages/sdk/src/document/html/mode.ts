import { type KnownTag, tagNumber } from '../tag.ts';
import type { Scan } from './scan.ts';

/** What is done with the token in hand; the answer is whether it has to be looked at `again`, in the mode set meanwhile. */
export type Rule = (scan: Scan) => boolean;

/** Answer of a rule that has dealt with the token. */
export const done = false;

/** Answer of a rule that leaves the token to the mode it has set. */
export const again = true;

/** The rules of an insertion mode: for text, for start tags and for end tags, by element number. */
export interface Mode {
  readonly text: Rule;
  readonly startTag: readonly Rule[];
  readonly otherStartTag: Rule;
  readonly endTag: readonly Rule[];
  readonly otherEndTag: Rule;
}

type Rows = readonly (readonly [tags: readonly KnownTag[], rule: Rule])[];

/** A mode in writing: rows of tags with their rule. */
interface ModeRows {
  readonly text: Rule;
  readonly startTag: Rows;
  readonly otherStartTag: Rule;
  readonly endTag: Rows;
  readonly otherEndTag: Rule;
}

/** Makes a mode from its rows. */
export function createMode(rows: ModeRows): Mode {
  return {
    text: rows.text,
    startTag: spread([], rows.startTag),
    otherStartTag: rows.otherStartTag,
    endTag: spread([], rows.endTag),
    otherEndTag: rows.otherEndTag,
  };
}

/** Makes a mode that does what another one does, but for some rows. */
export function createModeLike(mode: Mode, rows: Partial<ModeRows>): Mode {
  return {
    text: rows.text ?? mode.text,
    startTag: spread(mode.startTag, rows.startTag ?? []),
    otherStartTag: rows.otherStartTag ?? mode.otherStartTag,
    endTag: spread(mode.endTag, rows.endTag ?? []),
    otherEndTag: rows.otherEndTag ?? mode.otherEndTag,
  };
}

/** Does with a start tag what a mode says. */
export function applyStartTag(mode: Mode, scan: Scan): boolean {
  return (mode.startTag[scan.token.tag] ?? mode.otherStartTag)(scan);
}

/** Does with an end tag what a mode says. */
export function applyEndTag(mode: Mode, scan: Scan): boolean {
  return (mode.endTag[scan.token.tag] ?? mode.otherEndTag)(scan);
}

/** The rule for tokens that mean nothing where they stand. */
export function ignore(): boolean {
  return done;
}

function spread(base: readonly Rule[], rows: Rows): readonly Rule[] {
  const rules = base.slice();
  for (const [tags, rule] of rows) for (const tag of tags) rules[tagNumber(tag)] = rule;
  return rules;
}
