import type { JsonValue } from '../render/json-value.ts';

/** What a route answers, before the rules of HTTP are applied to it. */
export interface Reply {
  /** Status code. */
  readonly status: number;
  /** Value of `Content-Type`. */
  readonly contentType: string;
  /** The body. */
  readonly body: string;
  /** When what it shows was last changed: ISO 8601 with offset; absent when that has no meaning. */
  readonly lastModified?: string | undefined;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long to wait before answering, in milliseconds. Default: not at all. */
  readonly delayMs?: number;
}

/** What may be said of a reply beside its body. */
export type ReplyDetails = Partial<Pick<Reply, 'status' | 'lastModified' | 'headers' | 'delayMs'>>;

/** Answers an HTML page. */
export function htmlReply(body: string, details: ReplyDetails = {}): Reply {
  return { status: 200, contentType: 'text/html; charset=utf-8', body, ...details };
}

/** Answers an XML document of a media type. */
export function xmlReply(mediaType: string, body: string, details: ReplyDetails = {}): Reply {
  return { status: 200, contentType: `${mediaType}; charset=utf-8`, body, ...details };
}

/** Answers JSON of a media type. */
export function jsonReply(value: JsonValue, details: ReplyDetails = {}, mediaType = 'application/json'): Reply {
  return { status: 200, contentType: `${mediaType}; charset=utf-8`, body: JSON.stringify(value), ...details };
}

/** Answers plain text. */
export function textReply(body: string, details: ReplyDetails = {}): Reply {
  return { status: 200, contentType: 'text/plain; charset=utf-8', body, ...details };
}

/** Answers an SVG picture. */
export function svgReply(body: string): Reply {
  return {
    status: 200,
    contentType: 'image/svg+xml; charset=utf-8',
    body,
    headers: { 'cache-control': 'public, max-age=86400' },
  };
}

/** Sends the reader to another address. */
export function redirectReply(location: string, status: 301 | 302 | 307 | 308 = 301): Reply {
  return textReply(`Moved to ${location}\n`, { status, headers: { location } });
}
