import { isDeepStrictEqual } from 'node:util';
import { runInNewContext } from 'node:vm';

/**
 * Checks what a sample claims of a value: `'text'` and other literals as they stand, `'text…'` as the beginning of a text.
 *
 * @throws Error when the value is another one.
 */
export function checkClaim(actual: unknown, claimed: string, place: string): void {
  const expected: unknown = structuredClone(runInNewContext(`(${claimed})`));
  const isBeginning = typeof expected === 'string' && expected.endsWith('…');
  const holds = isBeginning
    ? typeof actual === 'string' && actual.startsWith(expected.slice(0, -1))
    : isDeepStrictEqual(structuredClone(actual), expected);
  if (!holds) throw new Error(`${place}: the sample says ${claimed}, but it is ${JSON.stringify(actual)}.`);
}
