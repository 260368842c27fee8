import type { Publisher } from '@broadsheet/core/model';
import { htmlText } from '../../candidates/html-text.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { isRecord, textOfField, type JsonRecord } from '../json-record.ts';
import { textAt, valuesAt } from './property-path.ts';

/** The base that `xml:base` of nested elements gives (RFC 4287, 2); `undefined` where none has it. */
export function baseOf(elements: readonly JsonRecord[], around: string | undefined): string | undefined {
  let base: string | undefined;
  for (const element of elements) {
    const stated = textAt(element, ['xml:base', 'xml.base']);
    base = (stated === undefined ? undefined : resolveUrl(stated, base ?? around)) ?? base;
  }
  return base;
}

/** The feed's own title and page stand for its publisher. */
export function readPublisher(feed: JsonRecord, address: string | undefined): Publisher | undefined {
  const title = textAt(feed, ['title']);
  if (title === undefined) return undefined;
  const url = homePageOf(feed, address);
  return { name: withoutPage(htmlText(title), address), ...(url === undefined ? {} : { url }) };
}

/** A title without the number of the page, which WordPress puts before that of its further pages: "Page 2 – …". */
function withoutPage(title: string, address = ''): string {
  const number = /[?&]paged=(\d{1,9})\b/.exec(address)?.[1];
  return number === undefined ? title : title.replace(new RegExp(`^[^\\d–—-]{1,40}${number}\\s[–—-]\\s`, 'u'), '');
}

/** Page that a feed belongs to, absolute. */
export function homePageOf(feed: JsonRecord, address: string | undefined): string | undefined {
  const link = textAt(feed, ['link', 'home_page_url']) ?? textOfField(linksOf(feed).find(isAlternate) ?? {}, 'href');
  return link === undefined ? undefined : resolveUrl(link, baseOf([feed], address) ?? address);
}

/** Links of Atom, whose addresses are attributes. */
export function linksOf(element: JsonRecord): readonly JsonRecord[] {
  return ['link', 'links', 'atom:link'].flatMap((path) => valuesAt(element, path)).filter(isRecord);
}

/** Whether a link of Atom leads to what its element tells of (RFC 4287, 4.2.7.2). */
export function isAlternate(link: JsonRecord): boolean {
  return (textOfField(link, 'rel') ?? 'alternate') === 'alternate';
}
