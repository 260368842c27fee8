#!/usr/bin/env node
import process from 'node:process';
import { createNodeClient } from '@broadsheet/sdk/node';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createNewsServer } from './create-news-server.ts';
import { readOptions, usage } from './read-options.ts';

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  process.stderr.write(`broadsheet-mcp: ${options}\n\n${usage}`);
  process.exitCode = 2;
} else if (options.isHelp) {
  process.stdout.write(usage);
} else {
  const client = createNodeClient(options.client);
  // The protocol ends with standard input; connections that are kept open must not keep the process.
  process.stdin.once('end', () => void client.close());
  serveStdio(() => createNewsServer(client));
}
