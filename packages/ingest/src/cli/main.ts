#!/usr/bin/env node
import { once } from 'node:events';
import process from 'node:process';
import { runCommand } from './run-command.ts';

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // A second one ends the process at once; nothing is lost by that.
  process.once(signal, () => ending.abort());
}
process.exitCode = await runCommand(process.argv.slice(2), {
  environment: process.env,
  print: async (line) => {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  },
  complain: (line) => void process.stderr.write(`${line}\n`),
  ending: ending.signal,
});
