import type { Publisher } from '@broadsheet/core/model';
import { htmlText } from '../../candidates/html-text.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { isRecord, textOfField, type JsonRecord } from '../json-record.ts';
import { textAt, valuesAt } from './property-path.ts';

/** The base that `xml:base` of nested elements gives (RFC 4287, 2); `undefined` where none has it. */
export function baseOf(elements: readonly JsonRecord[], around: string | undefined): string | undefined {
  let base: string | undefined;
  for (const element of elements) {
    const stated = textAt(element, ['xml.base']);
    base = (stated === undefined ? undefined : resolveUrl(stated, base ?? around)) ?? base;
  }
  return base;
}

/** The feed's own title and page stand for its publisher. */
export function readPublisher(feed: JsonRecord, address: string | undefined): Publisher | undefined {
  const title = textAt(feed, ['title']);
  if (title === undefined) return undefined;
  const url = homePageOf(feed, address);
  return { name: htmlText(title), ...(url === undefined ? {} : { url }) };
}

/** Page that a feed belongs to, absolute. */
export function homePageOf(feed: JsonRecord, address: string | undefined): string | undefined {
  const link =
    textAt(feed, ['link', 'home_page_url']) ??
    textOfField(valuesAt(feed, 'links').filter(isRecord).find(isHomePage) ?? {}, 'href');
  return link === undefined ? undefined : resolveUrl(link, baseOf([feed], address) ?? address);
}

function isHomePage(link: JsonRecord): boolean {
  return (textOfField(link, 'rel') ?? 'alternate') === 'alternate';
}
