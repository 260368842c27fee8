import type { Command, Order } from './command.ts';
import { commands, commonOptions, isCommandName, ordinaryCommand } from './commands.ts';
import { parseOptions } from './parse-options.ts';
import { UsageError } from './usage-error.ts';

/** A command with what it is asked to do. */
export interface Call {
  readonly command: Command;
  readonly order: Order;
}

/**
 * Reads the command line. Help and version are shown whatever else is asked for.
 *
 * @param words - What follows the name of the program.
 * @throws {UsageError} when no command knows what is asked for.
 */
export function readArguments(words: readonly string[]): Call | 'help' | 'version' {
  const { values: options, positionals } = parseOptions(words);
  if (options.version === true) return 'version';
  if (options.help === true) return 'help';
  const [first = '', ...others] = positionals;
  const name = isCommandName(first) ? first : ordinaryCommand;
  const [input, ...more] = isCommandName(first) ? others : positionals;
  const command: Command = commands[name];
  if (input === undefined) throw new UsageError(`Nothing to read; pass ${command.argument}.`);
  if (more.length > 0) throw new UsageError(`${name} reads one thing at a time; “${more.join(' ')}” is too much.`);
  const known: readonly string[] = [...commonOptions, ...command.options];
  const unknown = Object.keys(options).find((option) => !known.includes(option));
  if (unknown !== undefined) throw new UsageError(`The option --${unknown} means nothing to ${name}.`);
  return { command, order: { input, options } };
}
