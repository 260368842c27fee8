import { htmlText } from '../../candidates/html-text.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { isRecord, textOfField, type JsonRecord } from '../json-record.ts';

/** HTML of a property such as `title`, which WordPress wraps in `{ rendered }`. */
export function renderedOf(record: JsonRecord, name: string): string | undefined {
  const value = record[name];
  return isRecord(value) ? textOfField(value, 'rendered') : textOfField(record, name);
}

/** Plain text of a property that WordPress renders as HTML. */
export function plainOf(record: JsonRecord, name: string): string | undefined {
  const html = renderedOf(record, name);
  const text = html === undefined ? '' : htmlText(html);
  return text === '' ? undefined : text;
}

/** Address of the post, absolute. */
export function postUrl(post: JsonRecord): string | undefined {
  const link = textOfField(post, 'link');
  return link === undefined ? undefined : resolveUrl(link);
}

/** Records embedded under a relation: `author`, `wp:term`, `wp:featuredmedia`; lists of lists are flattened. */
export function embeddedOf(post: JsonRecord, relation: string): readonly JsonRecord[] {
  const embedded = post['_embedded'];
  const list = isRecord(embedded) ? embedded[relation] : undefined;
  return Array.isArray(list) ? list.flat(1).filter(isRecord) : [];
}

/** Address of an author or term, absolute. */
export function linkOf(record: JsonRecord): { readonly url?: string } {
  const url = resolveUrl(textOfField(record, 'link') ?? '');
  return url === undefined ? {} : { url };
}
