import { resolveUrl } from '../candidates/resolve-url.ts';
import { InputError } from '../errors/input-error.ts';
import { isRecord, type JsonRecord } from './json-record.ts';

/**
 * A property that must be text.
 *
 * @throws {InputError} when it is anything else, as it can be for callers without types.
 */
export function requireText(value: unknown, property: string): string {
  if (typeof value === 'string') return value;
  throw new InputError(property, `The input's ${property} is ${nameOf(value)}; pass a string.`);
}

/**
 * Headers by name, which may be absent.
 *
 * @throws {InputError} when they are anything else than an object of strings.
 */
export function requireHeaders(value: unknown): Readonly<Record<string, string>> | undefined {
  if (value === undefined) return undefined;
  if (!isRecord(value)) throw new InputError('headers', `The input's headers are ${nameOf(value)}; pass an object.`);
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, requireText(text, `headers.${name}`)]));
}

/**
 * An address that may be absent, and must be absolute otherwise.
 *
 * @throws {InputError} when it is not an absolute http or https address.
 */
export function requireUrl(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const url = typeof value === 'string' ? resolveUrl(value) : undefined;
  if (url !== undefined) return url;
  const got = typeof value === 'string' ? `“${value.slice(0, 200)}”` : nameOf(value);
  throw new InputError(
    'url',
    `The input's url is ${got}; pass an absolute address that begins with https:// or http://, or leave it out.`,
  );
}

/**
 * An address that must be absolute.
 *
 * @throws {InputError} when it is missing or not an absolute http or https address.
 */
export function requireAddress(value: unknown): string {
  const address = requireUrl(value);
  if (address !== undefined) return address;
  throw new InputError('url', 'The url is missing; pass an absolute address that begins with https:// or http://.');
}

/**
 * A property that must be an object, such as a record of a CMS.
 *
 * @throws {InputError} when it is anything else.
 */
export function requireRecord(value: unknown, property: string): JsonRecord {
  if (isRecord(value)) return value;
  throw new InputError(
    property,
    `The input's ${property} is ${nameOf(value)}; pass the object that the source's JSON holds.`,
  );
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return value === undefined ? 'missing' : `of type ${typeof value}`;
}
