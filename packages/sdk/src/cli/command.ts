import type { ExitName } from './exit-codes.ts';
import type { OptionName } from './option-table.ts';
import type { OptionValues } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

/** What a command is asked to do. */
export interface Order {
  /** The address, the file, or `-` for standard input. */
  readonly input: string;
  readonly options: OptionValues;
}

/** Does what was asked for, and says how it ended. */
export type Run = (order: Order, terminal: Terminal) => Promise<ExitName>;

/** One command. */
export interface Command {
  /** What it is given. */
  readonly argument: string;
  /** What it does, for the help. */
  readonly help: string;
  /** The options that it takes beside those of all commands. */
  readonly options: readonly OptionName[];
  /** Loads it, so that no command pays for another one. */
  readonly load: () => Promise<Run>;
}
