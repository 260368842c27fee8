import { UsageError } from './usage-error.ts';

/**
 * The option `--limit` as a number; `undefined` for no limit.
 *
 * @throws {UsageError} when it is no count.
 */
export function readLimit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`The limit “${text}” is no whole number.`);
}
