import type { ArticleInput } from '../article-input.ts';
import { InputError } from '../errors/input-error.ts';
import type { FetchedDocument } from '../input/fetched-document.ts';
import { isRecord } from '../sources/json-record.ts';

/** A document, with its address where it has one. */
export interface AddressedDocument extends Pick<FetchedDocument, 'kind' | 'text'> {
  readonly url?: string | undefined;
  /** Headers that it was sent with. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * How each kind of document is read as an article.
 *
 * @throws {InputError} when a document of this kind cannot be one.
 */
export function toArticleInput({ kind, text, url, headers }: AddressedDocument): ArticleInput {
  const name = url ?? 'The document';
  const address = url === undefined ? {} : { url };
  switch (kind) {
    case 'html':
      return { html: text, ...address, ...(headers === undefined ? {} : { headers }) };
    case 'text':
      return { text, ...address };
    case 'json':
      return toRecordInput(parseJson(text, name), name, address);
    case 'xml':
      throw new InputError('url', `${name} is XML, most likely a feed; read it with client.feed().`);
  }
}

/** Shapes of JSON that are one article, one row a shape; the first that fits counts. */
const shapes: readonly ((value: unknown, address: { readonly url?: string }) => ArticleInput | undefined)[] = [
  // JSON-LD: a thing with a type, several of them, or a graph of them.
  (value, address) => ([value].flat().some(isThing) ? { jsonLd: value, ...address } : undefined),
  // Ghost answers one post as a list of one.
  (value) => {
    const posts = isRecord(value) ? value['posts'] : undefined;
    return Array.isArray(posts) && posts.length === 1 ? { ghost: posts[0] } : undefined;
  },
  // WordPress wraps the title and the content of a post in objects.
  (value) =>
    isRecord(value) && (isRecord(value['content']) || isRecord(value['title'])) ? { wordpress: value } : undefined,
];

function isThing(value: unknown): boolean {
  return isRecord(value) && ['@context', '@graph', '@type'].some((name) => Object.hasOwn(value, name));
}

function toRecordInput(value: unknown, name: string, address: { readonly url?: string }): ArticleInput {
  for (const read of shapes) {
    const input = read(value, address);
    if (input !== undefined) return input;
  }
  throw new InputError(
    'url',
    `${name} is JSON, but neither JSON-LD nor a post of WordPress or Ghost. If it is a JSON Feed, read it with client.feed().`,
  );
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError('url', `${name} says that it is JSON but cannot be parsed.`, { cause });
  }
}
