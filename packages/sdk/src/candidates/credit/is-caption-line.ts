import { findMarkedCredit } from './find-credit.ts';
import { parseCredit } from './parse-credit.ts';

/** A caption with its credit is a line or two. */
const maxCaptionCharacters = 500;

/**
 * Whether a paragraph of a plain text is the caption of a picture: it ends in a credit that says that it is one, by a
 * label, a bracket or a copyright sign. An agency's name alone does not do, nor does a source ("Source: …").
 */
export function isCaptionLine(text: string): boolean {
  if (text.length > maxCaptionCharacters) return false;
  const span = findMarkedCredit(text);
  if (span === undefined || !span.isMarked) return false;
  return parseCredit(text.slice(span.start, span.end)).credits.length > 0;
}
