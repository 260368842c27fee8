import type { Archive } from '../archive.ts';
import type { OptionValues } from './option-values.ts';

/** Exit codes of the command, beside 0 for all well. */
export const exitCodes = {
  /** It could not be done: the database cannot be reached, an address is none, … */
  failed: 1,
  /** The command line cannot be understood. */
  usage: 2,
  /** It was done, and some tasks were given up; `status` says why. */
  incomplete: 3,
} as const;

/** An option of a command. */
export interface CommandOption {
  /** Whether it takes a value. */
  readonly type: 'string' | 'boolean';
  /** What its value is called in the help. */
  readonly value?: string;
  /** Whether it may be given several times. */
  readonly multiple?: boolean;
  /** What it does. */
  readonly help: string;
}

/** A call of a command. */
export interface CommandCall {
  /** The archive that the command line names. */
  readonly archive: Archive;
  /** What stands on the command line beside options. */
  readonly operands: readonly string[];
  /** The options given. */
  readonly options: OptionValues;
  /** Writes a line, and resolves when more can be written. */
  readonly print: (line: string) => Promise<void>;
  /** Writes a line of what is wrong. */
  readonly complain: (line: string) => void;
  /** Aborted when the process is asked to end (SIGINT, SIGTERM). */
  readonly ending: AbortSignal;
}

/** What `npx @broadsheet/ingest <name>` does. */
export interface Command {
  /** What it does, in a line. */
  readonly summary: string;
  /** What stands after its name: `<address>...`. */
  readonly operands: string;
  /** Its options, by name. */
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Does it, and gives the exit code. */
  readonly run: (call: CommandCall) => Promise<number>;
}
