import { escapeHtml } from './escape-html.ts';
import { frameDocument } from './frame-document.ts';

/** A plain text, in one text node so that spans of characters can be found in it. The parser drops the first line break. */
export function textDocument(text: string): string {
  return frameDocument(`<pre dir="auto" data-text>\n${escapeHtml(text.replace(/\r\n?/g, '\n'))}</pre>`);
}
