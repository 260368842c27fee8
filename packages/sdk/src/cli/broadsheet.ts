#!/usr/bin/env node
import process from 'node:process';
import { exitCodes } from './exit-codes.ts';
import { runCommandLine } from './run-command-line.ts';

// Whoever reads a pipe may have enough of it, as `head` has: that is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exitCodes.done.code);
  });

process.exitCode = await runCommandLine(process.argv.slice(2), process);
