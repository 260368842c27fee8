import { parseArgs } from 'node:util';
import type { NodeClientOptions } from '@broadsheet/sdk/node';

/** How the server is called. */
export const usage = `Usage: broadsheet-mcp [options]

Serves the Model Context Protocol on standard input and output, for a model that reads news.

  --allow-host <host>    go there although it is not public; can be given several times
  --contact <address>    where those who run a site can reach you
  --proxy <policy>       refuse, ignore or trust the proxy that the environment names
  --robots               ask a site's robots.txt before anything is read
  --help                 show this help
`;

/** What was asked for on the command line. */
export interface ServerOptions {
  readonly isHelp: boolean;
  readonly client: NodeClientOptions;
}

const policies = ['refuse', 'ignore', 'trust'] as const;

/** Reads the command line; gives what is wrong with it, as a sentence, where it cannot be read. */
export function readOptions(words: readonly string[]): ServerOptions | string {
  try {
    const { values } = parse(words);
    const proxy = policies.find((policy) => policy === (values.proxy ?? 'refuse'));
    if (proxy === undefined) return `There is no proxy policy “${values.proxy}”.`;
    const contact = values.contact === undefined ? {} : { contact: values.contact };
    const robots = values.robots === undefined ? {} : { robots: values.robots };
    const client = { allow: { hosts: values['allow-host'] ?? [] }, proxy, ...contact, ...robots };
    return { isHelp: values.help ?? false, client };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    options: {
      'allow-host': { type: 'string', multiple: true },
      contact: { type: 'string' },
      proxy: { type: 'string' },
      robots: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
