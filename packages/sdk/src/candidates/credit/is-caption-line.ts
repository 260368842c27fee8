import { foldText } from '../language/fold-text.ts';
import { findPhrase } from '../language/phrases.ts';
import { creditOpenings } from './credit-openings.ts';
import { splitCaption } from './split-caption.ts';

/** A caption with its credit is a line or two. */
const maxCaptionCharacters = 500;

/** Whether a paragraph of a plain text is the caption of a picture: it ends in a credit that says that it is one. */
export function isCaptionLine(text: string): boolean {
  if (text.length > maxCaptionCharacters) return false;
  const { credits, captionEnd } = splitCaption(text);
  if (credits.length === 0) return false;
  return /[(©[]/.test(text.slice(captionEnd)) || findPhrase(creditOpenings(), foldText(text.slice(captionEnd))) !== undefined;
}
