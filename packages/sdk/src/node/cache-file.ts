import type { CachedAnswer } from '../cache-store.ts';

/** Version of the format; files of any other are not read. */
const version = 1;
const newline = 10;

/** An answer as bytes: a line of JSON that says what it is, then the body as it is. */
export function writeCacheFile(key: string, { body, ...rest }: CachedAnswer): Uint8Array {
  const line = JSON.stringify({ version, key, bodyBytes: body.byteLength, ...rest });
  return Buffer.concat([Buffer.from(`${line}\n`), body]);
}

/** Reads such bytes. What is damaged, cut, of another version or of another key is nothing. */
export function readCacheFile(bytes: Uint8Array, key: string): CachedAnswer | undefined {
  const end = bytes.indexOf(newline);
  const about = parseOrNothing(new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0))));
  if (!isRecord(about) || about['version'] !== version || about['key'] !== key) return undefined;
  const { url, status, headers, requestHeaders, retrievedAt, bodyBytes } = about;
  const body = bytes.subarray(end + 1);
  if (typeof url !== 'string' || typeof status !== 'number' || typeof retrievedAt !== 'string') return undefined;
  if (!isTextRecord(headers) || !isTextRecord(requestHeaders) || bodyBytes !== body.byteLength) return undefined;
  return { url, status, headers, requestHeaders, retrievedAt, body };
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextRecord(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((one) => typeof one === 'string');
}
