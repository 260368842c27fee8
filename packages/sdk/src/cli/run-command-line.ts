import { sdkVersion } from '../input/sdk-version.ts';
import { exitCodes } from './exit-codes.ts';
import { helpText } from './help-text.ts';
import { readArguments } from './read-arguments.ts';
import { draw, isBrokenPipe, paint, type Terminal, write } from './terminal.ts';

/**
 * Runs a command line: results go to standard output, all else to standard error. What only some commands need is loaded
 * when they need it.
 *
 * @param words - What follows the name of the program.
 * @returns The exit code, see {@link exitCodes}.
 */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const call = readArguments(words);
    if (call === 'help' || call === 'version') {
      await write(terminal.stdout, call === 'help' ? helpText() : `${sdkVersion}\n`);
      return exitCodes.done.code;
    }
    const run = await call.command.load();
    return exitCodes[await run(call.order, terminal)].code;
  } catch (error) {
    return isBrokenPipe(error) ? exitCodes.done.code : reportFailure(error, terminal);
  }
}

async function reportFailure(error: unknown, { stderr, env }: Terminal): Promise<number> {
  const { failureOf } = await import('./failure-of.ts');
  const { exit, message, hints } = failureOf(error);
  try {
    await draw(stderr, paint('broadsheet:', 'red', stderr, env));
    await write(stderr, [` ${message}`, ...hints.map((hint) => `  ${hint}`), ''].join('\n'));
  } catch (cause) {
    if (!isBrokenPipe(cause)) throw cause;
  }
  return exitCodes[exit].code;
}
