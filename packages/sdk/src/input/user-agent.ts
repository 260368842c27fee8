import type { ClientOptions } from '../client-options.ts';
import { InputError } from '../errors/input-error.ts';
import { sdkVersion } from './sdk-version.ts';

/**
 * How requests name themselves: honestly, and with a way to reach whoever sends them.
 *
 * @throws {InputError} when a name or a contact cannot stand in a header.
 */
export function userAgentOf({ userAgent = `Broadsheet/${sdkVersion}`, contact }: ClientOptions): string {
  requirePrintable('userAgent', userAgent);
  if (contact === undefined) return userAgent;
  requirePrintable('contact', contact);
  return `${userAgent} (+${contact})`;
}

function requirePrintable(option: string, value: string): void {
  if (/^[\u0020-\u007E]{1,500}$/.test(value)) return;
  throw new InputError(option, `The option ${option} must be 1 to 500 printable ASCII characters.`);
}
