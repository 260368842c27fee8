import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blockText, BroadsheetError } from '@broadsheet/core/model';
import { createNodeClient } from '../src/node/create-node-client.ts';
import type { NodeClientOptions } from '../src/node/node-client-options.ts';
import { headline, lastSentence } from './answers.ts';
import { cases } from './cases.ts';
import type { HostileCase } from './hostile-case.ts';
import { listenHostile, type HostileServer } from './hostile-server.ts';

/** An outcome in a word; which limit is exceeded first is open where everything is slow. */
function endOf(outcome: unknown): unknown {
  return BroadsheetError.isInstance(outcome) ? 'typed error' : outcome;
}

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
    await requireNoConnection(one.name);
    return error;
  } finally {
    await client.close();
  }
}

/** Whatever failed holds no connection, even while the client goes on. */
async function requireNoConnection(name: string): Promise<void> {
  for (let waits = 0; server.connections(name) > 0; waits += 1) {
    if (waits === 500) throw new Error(`${name} still holds a connection.`);
    await wait(20);
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

  test('of all cases at once, every one ends as an article or with a typed error', async () => {
    const ends = await Promise.all(cases.map(async (one) => [one.name, endOf(await outcomeOf(one))]));
    expect(ends).toEqual(cases.map(({ name, expected }) => [name, expected === 'article' ? 'article' : 'typed error']));
  });

  test('no connection is left', async () => {
    await expect.poll(() => server.connections()).toBe(0);
  });
});
