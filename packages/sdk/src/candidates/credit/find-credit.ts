import { foldText } from '../language/fold-text.ts';
import type { CreditSpan } from './credit-span.ts';
import { findAgencyCredit } from './find-agency-credit.ts';
import { findBracketedCredit } from './find-bracketed-credit.ts';
import { findLabelledCredit, findSignedCredit } from './find-labelled-credit.ts';

/**
 * The credit in a caption: one that says that it is one, or a last sentence that names an agency. `undefined` when the
 * line is all caption.
 */
export function findCredit(text: string): CreditSpan | undefined {
  return findMarkedCredit(text) ?? findAgencyCredit(text);
}

/** The credit that a mark tells: brackets at the end of a caption, a label or a copyright sign, the first of them. */
export function findMarkedCredit(text: string): CreditSpan | undefined {
  const folded = foldText(text);
  const marked = [findBracketedCredit(text), findLabelledCredit(text, folded), findSignedCredit(text, folded)];
  const [first] = marked.filter((span) => span !== undefined).toSorted((one, other) => one.start - other.start);
  if (first === undefined) return undefined;
  return { ...first, start: findBracketedCredit(text.slice(0, first.start))?.start ?? first.start };
}
