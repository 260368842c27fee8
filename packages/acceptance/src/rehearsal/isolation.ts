import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import process from 'node:process';

/** A command that runs a program where it reaches this machine alone, or why there is none. */
export type Isolation = { readonly command: readonly string[] } | { readonly missing: string };

/** What starts a program in a network of its own: as root, or as anybody where the system lets them be root in it. */
const commands: readonly (readonly string[])[] = [
  ['unshare', '--net'],
  ['unshare', '--map-root-user', '--net'],
];

/** Finds a way to run a program in a network of its own. */
export function findIsolation(): Isolation {
  if (process.platform !== 'linux') return { missing: 'a network of its own is there on Linux only' };
  const command = commands.find(
    ([program = '', ...options]) => spawnSync(program, [...options, 'ip', 'link', 'set', 'lo', 'up']).status === 0,
  );
  return command === undefined
    ? { missing: 'a network of its own needs the programs unshare and ip, and the right to use them' }
    : { command };
}

/**
 * Brings up the loopback of a network of its own.
 *
 * @throws {Error} when this is no such network: nothing may be published from any other.
 */
export function enterIsolation(): void {
  const { status } = spawnSync('ip', ['link', 'set', 'lo', 'up']);
  const routes = readFileSync('/proc/net/route', 'utf8').trim().split('\n').slice(1);
  const others = Object.keys(networkInterfaces()).filter((name) => name !== 'lo');
  if (status !== 0 || routes.length > 0 || others.length > 0) {
    throw new Error('Something else than this machine can be reached from here, so nothing is published.');
  }
}
