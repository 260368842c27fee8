import { toHtml } from '../../candidates/carried/find-carried-story.ts';
import type { Findings, StructuredUpdate } from '../../candidates/findings.ts';

/**
 * Writes the text that JSON-LD carries as HTML: the body, then the entries of a live blog, each with its time.
 *
 * @returns The HTML; `undefined` when the JSON-LD carries no text.
 */
export function writeStory({ bodies, updates }: Pick<Findings, 'bodies' | 'updates'>): string | undefined {
  const [body] = bodies;
  if (body === undefined && updates.length === 0) return undefined;
  return [body === undefined ? '' : toHtml(body.text), ...updates.map(writeUpdate)].join('\n');
}

function writeUpdate({ headline, date, text }: StructuredUpdate): string {
  const time = date === undefined ? '' : `<time datetime="${escaped(date)}"></time>`;
  const title = headline === undefined ? '' : `<h2>${escaped(headline)}</h2>`;
  return `<section>${time}${title}${toHtml(text)}</section>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
