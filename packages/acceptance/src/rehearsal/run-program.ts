import { spawn } from 'node:child_process';
import process from 'node:process';

/** How a program is run. */
export interface RunOptions {
  /** Folder that it runs in. */
  readonly folder: string;
  /** Its environment; without it that of this process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** A program that hangs fails. */
const timeoutMs = 300_000;

/**
 * Runs a program to its end.
 *
 * @returns What it printed.
 * @throws {Error} with all that it printed, when it fails.
 */
export async function runProgram(
  program: string,
  programArguments: readonly string[],
  { folder, environment }: RunOptions,
): Promise<string> {
  const child = spawn(program, programArguments, {
    cwd: folder,
    env: environment ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
  });
  const printed: string[] = [];
  const complained: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => complained.push(text));
  const outcome = await new Promise<number | string | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve(exitCode ?? signal));
  });
  if (outcome === 0) return printed.join('');
  const command = [program, ...programArguments].join(' ');
  throw new Error(`"${command}" ended with ${outcome}:\n${[...printed, ...complained].join('')}`);
}
