import { JSDOM } from 'jsdom';
import { visibleText } from './visible-text.ts';

/** The visible text of the HTML that a peer returns as the body. */
export function htmlText(html: string): string {
  return visibleText(JSDOM.fragment(html));
}
