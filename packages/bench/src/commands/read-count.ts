import { BenchError } from '../bench-error.ts';

/**
 * Reads the number of an option.
 *
 * @throws BenchError when the text is no whole number, or one below `min`.
 */
export function readCount(option: string, text: string, min: number): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < min) {
    throw new BenchError(`${option} takes a whole number of at least ${min}, not "${text}".`);
  }
  return count;
}
