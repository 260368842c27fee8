import type { JsonObject } from '../json-value.ts';
import { escapeText } from '../markup.ts';
import { encodePunctuation } from '../punctuation.ts';

/** Plain text as the CMS gives it in a `rendered` property: escaped, punctuation as character references. */
export function renderedText(text: string): string {
  return encodePunctuation(escapeText(text));
}

/** Plain text as a `rendered` paragraph. */
export function renderedParagraph(text: string): JsonObject {
  return { rendered: text === '' ? '' : `<p>${renderedText(text)}</p>\n` };
}
