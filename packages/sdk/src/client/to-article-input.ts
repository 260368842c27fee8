import type { ArticleInput } from '../article-input.ts';
import { InputError } from '../errors/input-error.ts';
import type { FetchedDocument } from '../input/fetched-document.ts';
import { isRecord } from '../sources/json-record.ts';

/**
 * How each kind of document is read as an article.
 *
 * @throws {InputError} when a document of this kind cannot be one.
 */
export function toArticleInput({ kind, text, url }: FetchedDocument): ArticleInput {
  switch (kind) {
    case 'html':
      return { html: text, url };
    case 'text':
      return { text, url };
    case 'json':
      return { wordpress: requirePost(parseJson(text, url), url) };
    case 'xml':
      throw new InputError('url', `${url} is XML, most likely a feed; read it with client.feed().`);
  }
}

/** A post of WordPress wraps its title and its content in objects; other JSON, such as a JSON Feed, is no article. */
function requirePost(value: unknown, url: string): unknown {
  if (isRecord(value) && (isRecord(value['content']) || isRecord(value['title']))) return value;
  throw new InputError(
    'url',
    `${url} is JSON, but no post of WordPress. If it is a JSON Feed, read it with client.feed().`,
  );
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError('url', `${url} says that it is JSON but cannot be parsed.`, { cause });
  }
}
