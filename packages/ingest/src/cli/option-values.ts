import { UsageError } from './usage-error.ts';

/** The options of a command line, as they were given. */
export interface OptionValues {
  /** Whether it was given. */
  readonly has: (name: string) => boolean;
  /** Its value. */
  readonly text: (name: string) => string | undefined;
  /** Its values, of one that may be given several times. */
  readonly texts: (name: string) => readonly string[];
  /**
   * Its value as a whole number from 1 on.
   *
   * @throws {UsageError} when it is none.
   */
  readonly count: (name: string) => number | undefined;
}

/** Reads what `parseArgs` gives. */
export function readOptionValues(values: Readonly<Record<string, unknown>>): OptionValues {
  const text: OptionValues['text'] = (name) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    has: (name) => values[name] !== undefined,
    text,
    texts: (name) => [values[name] ?? []].flat().filter((value) => typeof value === 'string'),
    count: (name) => {
      const written = text(name);
      if (written === undefined) return undefined;
      const count = Number(written);
      if (Number.isSafeInteger(count) && count > 0) return count;
      throw new UsageError(`--${name} is "${written}"; it takes a whole number from 1 on.`);
    },
  };
}
