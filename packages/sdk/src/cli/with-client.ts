import type { NodeClient, ProxyPolicy } from '@broadsheet/sdk/node';
import type { OptionValues } from './parse-options.ts';
import { UsageError } from './usage-error.ts';

/**
 * Works with a client, and closes it. It reaches public hosts, those that are allowed, and the one that was named on the
 * command line: whoever types an address means it, unlike whoever writes the feed that is read there.
 *
 * @param url - The address that was typed; absent where none was.
 */
export async function withClient<Value>(
  url: string | undefined,
  options: OptionValues,
  work: (client: NodeClient) => Promise<Value>,
): Promise<Value> {
  // What works on connections is loaded only where one is made: a file is read in two thirds of the time.
  const { createNodeClient } = await import('@broadsheet/sdk/node');
  const typed = url === undefined ? null : URL.parse(url);
  const client = createNodeClient({
    allow: { hosts: [...(typed === null ? [] : [typed.host]), ...(options['allow-host'] ?? [])] },
    proxy: proxyPolicyOf(options.proxy),
    ...(options.contact === undefined ? {} : { contact: options.contact }),
    extract: extractOptions(options),
  });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

/** How pages are read. */
export function extractOptions(options: OptionValues): { readonly requireArticle: boolean } {
  return { requireArticle: options['any-page'] !== true };
}

function proxyPolicyOf(word = 'refuse'): ProxyPolicy {
  if (word === 'refuse' || word === 'ignore' || word === 'trust') return word;
  throw new UsageError(`There is no proxy policy “${word}”; pass refuse, ignore or trust.`);
}
