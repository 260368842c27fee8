import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

/** The account that servers run under where the tests themselves run as root: `nobody`, which owns nothing. */
const nobodyId = 65_534;

/** Under which account a process runs; without one, it is that of the tests. */
export const unprivileged: { readonly uid?: number; readonly gid?: number } =
  process.getuid?.() === 0 ? { uid: nobodyId, gid: nobodyId } : {};

/** How a program is run. */
export interface RunOptions {
  /** The folder it runs in. */
  readonly folder: string;
  /** Its environment, beside what it needs to be found. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A server that runs until it is stopped. */
export interface RunningServer {
  /** Ends it, and waits until it has ended. */
  readonly stop: () => Promise<void>;
}

/** Runs a program to its end without rights, and gives what it prints. */
export function runProgram(program: string, programArguments: readonly string[], options: RunOptions): string {
  const { status, stdout, stderr, error } = spawnSync(program, programArguments, {
    ...spawnOptions(options),
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  if (status === 0) return stdout;
  throw new Error(`${program} ${programArguments.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
}

/**
 * Starts a server without rights, and waits until it answers.
 *
 * @param isReady - Whether it answers; asked again and again.
 */
export async function startServer(
  program: string,
  programArguments: readonly string[],
  options: RunOptions,
  isReady: () => Promise<boolean>,
): Promise<RunningServer> {
  const server = spawn(program, programArguments, { ...spawnOptions(options), stdio: ['ignore', 'ignore', 'pipe'] });
  const printed: string[] = [];
  server.stderr.on('data', (piece: Buffer) => printed.push(piece.toString()));
  const stop = async (): Promise<void> => stopProcess(server);
  // Tests that are broken off must not leave a server behind.
  process.once('exit', () => server.kill('SIGKILL'));
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    if (server.exitCode !== null) break;
    if (await isReady()) return { stop };
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  await stop();
  throw new Error(`${program} does not answer:\n${printed.join('').slice(-maxPrinted)}`);
}

const pauseMs = 100;
const maxAttempts = 300;
/** Characters shown of what a server printed before it failed. */
const maxPrinted = 4000;

async function stopProcess(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}

function spawnOptions({ folder, environment = {} }: RunOptions): object {
  return { cwd: folder, env: { PATH: searchPath, HOME: folder, ...environment }, ...unprivileged };
}

/** Where Debian keeps programs, those of servers among them. */
const searchPath = '/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin';
