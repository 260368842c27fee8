#!/usr/bin/env node
import process from 'node:process';
import { runCommandLine } from './run-command-line.ts';

// A stream that fails tells whoever writes to it; without a listener it would end the process before that can act.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await runCommandLine(process.argv.slice(2), process);
