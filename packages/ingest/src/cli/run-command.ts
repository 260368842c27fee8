import { parseArgs } from 'node:util';
import { openArchive } from '../open-archive.ts';
import { exitCodes, type Command } from './command.ts';
import { commands, sharedOptions } from './commands.ts';
import { helpText } from './help-text.ts';
import { readOptionValues, type OptionValues } from './option-values.ts';
import { UsageError } from './usage-error.ts';

/** What a command line has to do with the process around it. */
export interface Surroundings {
  /** Variables of the environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Writes a line of what was asked for, and resolves when more can be written. */
  readonly print: (line: string) => Promise<void>;
  /** Writes a line of what went wrong. */
  readonly complain: (line: string) => void;
  /** Aborted when the process is asked to end. */
  readonly ending: AbortSignal;
}

/** Does what a command line says, and gives the exit code. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { print, complain } = surroundings;
  try {
    return await run(args, surroundings);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    complain(error instanceof UsageError ? `${message} See --help.` : message);
    return error instanceof UsageError ? exitCodes.usage : exitCodes.failed;
  }

  async function run([name, ...rest]: readonly string[], { environment, ending }: Surroundings): Promise<number> {
    const command = name === undefined ? undefined : commands[name];
    if (name === undefined || name === '--help') {
      await print(helpText());
      return name === undefined ? exitCodes.usage : 0;
    }
    if (command === undefined) throw new UsageError(`There is no command "${name}".`);
    const { options, operands } = parse(command, rest);
    if (options.has('help')) {
      await print(helpText(name, command));
      return 0;
    }
    const archive = await openArchive(openOptionsOf(options, environment));
    try {
      return await command.run({ archive, operands, options, print, complain, ending });
    } finally {
      await archive.close();
    }
  }
}

function parse(command: Command, args: readonly string[]): { options: OptionValues; operands: readonly string[] } {
  if (command.operands === '' && args.some((arg) => arg === '--'))
    throw new UsageError('This command takes options only.');
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: command.operands !== '',
      options: Object.fromEntries(
        Object.entries({ ...sharedOptions, ...command.options }).map(([name, { type, multiple = false }]) => [
          name,
          { type, multiple },
        ]),
      ),
    });
    return { options: readOptionValues(values), operands: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? `${error.message}.` : String(error));
  }
}

function openOptionsOf(options: OptionValues, environment: Surroundings['environment']) {
  const database = options.text('database') ?? environment['BROADSHEET_DATABASE'];
  const contact = options.text('contact');
  const allow = options.texts('allow');
  return {
    ...(database === undefined ? {} : { database }),
    client: { ...(contact === undefined ? {} : { contact }), allow: { hosts: allow } },
  };
}
