import process from 'node:process';
import { BroadsheetError } from '@broadsheet/core/model';
import { extractArticle } from '../src/extract-article.ts';
import { createNodeClient } from '../src/node/create-node-client.ts';
import { parseFeed } from '../src/parse-feed.ts';
import { feeds } from './feeds.ts';
import type { HostileReport } from './hostile-report.ts';
import { pages } from './pages.ts';

/*
 * Reads every hostile document, then gets every address among the arguments in one batch, and sends what became of them:
 * in a process of its own, whose memory is limited and can be measured.
 */
const url = 'https://courier.example/story';

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timeOf(read: () => unknown): number {
  const startMs = cpuMs();
  try {
    read();
  } catch (error) {
    if (!BroadsheetError.isInstance(error)) throw error;
  }
  return cpuMs() - startMs;
}

async function endsOf(addresses: readonly string[]): Promise<HostileReport['ends']> {
  const client = createNodeClient({
    allow: { networks: ['127.0.0.0/8'] },
    robots: false,
    maxBytes: 1_000_000,
    maxConnectionsPerHost: addresses.length,
    maxRetries: 0,
    headersTimeoutMs: 1000,
    idleTimeoutMs: 1000,
    timeoutMs: 3000,
    workers: 1,
  });
  const ends: HostileReport['ends'] = [];
  const atOnce = { concurrency: addresses.length, concurrencyPerHost: addresses.length };
  for await (const { url: address = '', ...result } of client.articles(addresses, atOnce)) {
    const code = !result.ok && BroadsheetError.isInstance(result.error) ? result.error.code : 'no typed error';
    ends.push([address, result.ok ? 'article' : code]);
  }
  await client.close();
  return ends;
}

const documentsMs = Object.fromEntries([
  ...pages.map(({ name, html, options }) => [name, timeOf(() => extractArticle({ html, url }, options))]),
  ...feeds.map(({ name, text }) => [name, timeOf(() => parseFeed(text, { url }))]),
]);
const ends = await endsOf(process.argv.slice(2));
const peakMb = process.resourceUsage().maxRSS / 1000;
process.send?.({ documentsMs, ends, peakMb } satisfies HostileReport);
