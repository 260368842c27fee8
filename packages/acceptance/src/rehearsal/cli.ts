import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findIsolation } from './isolation.ts';
import { fetchRuntimes } from './runtimes.ts';

// What needs other machines is done first; from then on nothing but this machine can be reached.
const problem = await fetchRuntimes();
if (problem !== undefined) console.log(`Runtimes are missing: ${problem}`);

const isolation = findIsolation();
if ('missing' in isolation) {
  console.log(`Not run, because ${isolation.missing}: publishing, and everything that needs an installation.`);
  process.exitCode = process.argv.includes('--everything') ? 1 : 0;
} else {
  const [program = '', ...options] = isolation.command;
  const rehearse = fileURLToPath(new URL('rehearse.ts', import.meta.url));
  const { status } = spawnSync(program, [...options, process.execPath, rehearse, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
