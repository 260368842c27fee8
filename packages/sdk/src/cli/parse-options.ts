import { parseArgs } from 'node:util';
import { optionTable } from './option-table.ts';
import { UsageError } from './usage-error.ts';

/** The options as given. */
export type OptionValues = ReturnType<typeof parse>['values'];

/** A command line, taken apart. */
export interface ParsedWords {
  readonly values: OptionValues;
  /** What is no option, in order. */
  readonly positionals: readonly string[];
}

/**
 * Takes a command line apart.
 *
 * @throws {UsageError} when an option is unknown, or its value missing.
 */
export function parseOptions(words: readonly string[]): ParsedWords {
  try {
    return parse(words);
  } catch (error) {
    // What Node says begins with what is wrong, and goes on with advice that does not fit here.
    if (error instanceof TypeError) throw new UsageError(`${error.message.split('. ')[0]}.`, { cause: error });
    throw error;
  }
}

function parse(words: readonly string[]) {
  return parseArgs({ args: [...words], options: optionTable, allowPositionals: true });
}
