import { memoryUsage } from 'node:process';
import { NotAnArticleError } from '@broadsheet/sdk';
import { createNodeClient, type NodeClient } from '@broadsheet/sdk/node';
import { answerParent } from '../../run/child.ts';
import { batchOrderSchema, type BatchOrder, type BatchRun } from './batch-run.ts';

/** Times that memory is looked at during a batch. */
const steps = 20;
/** Pages that are worked on at a time: more than there are cores, so that none of them waits for the server. */
const concurrency = 8;

/** Clients by their number of threads; they stay, so that their threads keep the code that they have compiled. */
const clients = new Map<number, NodeClient>();

// Gets the pages of a server in a batch, as often as a message says, and tells the time and the memory that it took.
answerParent(async (message) => runBatch(batchOrderSchema.parse(message)));

async function runBatch({ port, pages, threads }: BatchOrder): Promise<BatchRun> {
  const client = clients.get(threads) ?? openClient(threads);
  clients.set(threads, client);
  const memoryMb: number[] = [];
  const startMs = performance.now();
  let count = 0;
  const options = { concurrency, concurrencyPerHost: concurrency };
  for await (const result of client.articles(addresses(port, pages), options)) {
    // A page with nothing to read is one that was read.
    if (!result.ok && !NotAnArticleError.isInstance(result.error)) throw result.error;
    count += 1;
    if (count % Math.ceil(pages / steps) === 0) memoryMb.push(memoryUsage.rss() / 1_000_000);
  }
  const ms = performance.now() - startMs;
  return { ms, memoryMb };
}

function openClient(threads: number): NodeClient {
  return createNodeClient({
    allow: { hosts: ['127.0.0.1'] },
    robots: false,
    cache: false,
    maxConnectionsPerHost: concurrency,
    extract: { requireArticle: false },
    ...(threads === 0 ? {} : { workers: { threads, timeoutMs: Infinity } }),
  });
}

function* addresses(port: number, pages: number): Generator<string> {
  for (let page = 0; page < pages; page++) yield `http://127.0.0.1:${port}/${page}`;
}
