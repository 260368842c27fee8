import { foldSpace } from '../../candidates/clean-text.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { isRecord, textOfField, type JsonRecord } from '../json-record.ts';

/** Address of the post, absolute. Sites without readable addresses give one that leads nowhere, `…/404/`. */
export function postUrl(post: JsonRecord): string | undefined {
  const url = resolveUrl(textOfField(post, 'url') ?? '');
  return url?.endsWith('/404/') === true ? undefined : url;
}

/** Records in a list of the post. */
export function recordsOf(post: JsonRecord, name: string): readonly JsonRecord[] {
  const list = post[name];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** Address of an author or tag, absolute. */
export function linkOf(record: JsonRecord): { readonly url?: string } {
  const url = postUrl(record);
  return url === undefined ? {} : { url };
}

/** A text of a post; those of Ghost are plain, except for the story and the caption. */
export function plainOf(record: JsonRecord, name: string): string | undefined {
  const text = foldSpace(textOfField(record, name) ?? '');
  return text === '' ? undefined : text;
}
