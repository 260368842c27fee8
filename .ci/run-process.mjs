import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';

const orphanCheckMs = 500;

/** Runs a program to its end and gives its exit code; whatever asks this process to stop, stops the program. */
export async function run(program, programArguments, folder = '.') {
  const child = spawn(program, programArguments, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const release = passOnStops(child);
  const [exitCode, signal] = await once(child, 'exit');
  release();
  return exitCode ?? 128 + constants.signals[signal];
}

/** Runs a package's script without a shell or a package manager between, so that signals arrive. The script must be one plain command. */
export function runScript(folder, scriptName, scriptArguments) {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [program, ...programArguments] = scripts[scriptName].split(' ');
  process.env.PATH = [resolve(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return run(program, [...programArguments, ...scriptArguments], folder);
}

function passOnStops(child) {
  const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'];
  const passOn = (signal) => {
    // A terminal sends its Ctrl-C to the child as well.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, passOn);

  // npm ends only the shell that it put between itself and this process.
  const parent = process.ppid;
  const orphanCheck = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(orphanCheck);
    child.kill('SIGTERM');
  }, orphanCheckMs);

  return () => {
    clearInterval(orphanCheck);
    for (const signal of signals) process.off(signal, passOn);
  };
}
