import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blockText } from '@broadsheet/core/model';
import { createNodeClient } from '../src/node/create-node-client.ts';
import type { NodeClientOptions } from '../src/node/node-client-options.ts';
import { headline, lastSentence } from './answers.ts';
import { contentCases } from './cases/contents.ts';
import { brokenCases } from './cases/broken-answers.ts';
import { detourCases } from './cases/detours.ts';
import { nameCases } from './cases/names.ts';
import { mannersCases } from './cases/manners.ts';
import { sizeCases } from './cases/sizes.ts';
import { slowCases } from './cases/slowness.ts';
import type { HostileCase } from './hostile-case.ts';
import { listenHostile, type HostileServer } from './hostile-server.ts';

const cases: readonly HostileCase[] = [
  ...sizeCases,
  ...slowCases,
  ...brokenCases,
  ...detourCases,
  ...nameCases,
  ...mannersCases,
  ...contentCases,
];

const anyNumber: unknown = expect.any(Number);

let server: HostileServer;

beforeAll(async () => {
  server = await listenHostile(cases);
});

afterAll(() => server.close());

/** What came of a case, in the terms in which it is expected. */
async function outcomeOf(one: HostileCase): Promise<unknown> {
  const client = createNodeClient({ ...settingsFor(one), ...one.options });
  try {
    const { headline: got, body } = await client.article(addressOf(one), { robots: one.robots !== undefined });
    const last = body.at(-1);
    return got === headline && last !== undefined && blockText(last) === lastSentence ? 'article' : { got, body };
  } catch (error) {
    // Whatever failed holds no connection, even while the client goes on.
    await expect.poll(() => server.connections(one.name), { timeout: 10_000 }).toBe(0);
    return error;
  } finally {
    await client.close();
  }
}

function settingsFor({ robots }: HostileCase): NodeClientOptions {
  const onLoopback = { resolveHost: async () => ['127.0.0.1'] };
  return { allow: { networks: ['127.0.0.0/8'] }, ...(robots === undefined ? {} : onLoopback) };
}

function addressOf({ name, url, robots }: HostileCase): string {
  const address = url ?? `http://${robots === undefined ? '127.0.0.1' : `${name}.example`}:{port}/${name}`;
  return address.replace('{port}', String(server.port));
}

/** What is expected of a case, with everything else left open. */
function toMatch(expected: HostileCase['expected']): unknown {
  if (expected === 'article') return expected;
  const { limit, code = 'FETCH_FAILED', ...rest } = expected;
  const ofLimit = limit === undefined ? {} : { limit: { option: limit, value: anyNumber } };
  return expect.objectContaining({ code, ...rest, ...ofLimit });
}

describe('hostile servers', () => {
  test('every case has a name of its own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  test.concurrent.each(cases)('$name', async (one) => {
    expect(await outcomeOf(one)).toEqual(toMatch(one.expected));
  });

  test('no connection is left', async () => {
    await expect.poll(() => server.connections()).toBe(0);
  });
});
