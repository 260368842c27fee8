import { InputError } from '@broadsheet/sdk';

/** A pause: `'15m'`, `'2h'`, `'1d'`, or a number of milliseconds. */
export type Every = number | `${number}${'s' | 'm' | 'h' | 'd'}`;

const secondsOf = { s: 1, m: 60, h: 3600, d: 86_400 } as const;
const written = /^(\d+(?:\.\d+)?)([smhd])$/;

/** The schedule ticks once a minute. */
const shortestSeconds = 60;

/**
 * Reads a pause, in whole seconds.
 *
 * @throws {InputError} when it is none, or shorter than a minute.
 */
export function readEvery(every: Every): number {
  const seconds = Math.round(typeof every === 'number' ? every / 1000 : secondsOfText(every));
  if (Number.isSafeInteger(seconds) && seconds >= shortestSeconds) return seconds;
  throw new InputError('every', `every is "${every}"; pass a minute or more: '15m', '2h', '1d', or milliseconds.`);
}

function secondsOfText(text: string): number {
  const [, number, unit] = written.exec(text) ?? [];
  if (unit !== 's' && unit !== 'm' && unit !== 'h' && unit !== 'd') return Number.NaN;
  return Number(number) * secondsOf[unit];
}
