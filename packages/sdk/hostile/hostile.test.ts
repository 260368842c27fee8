import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blockText } from '@broadsheet/core/model';
import { createNodeClient } from '../src/node/create-node-client.ts';
import { headline, lastSentence } from './answers.ts';
import { brokenCases } from './cases/broken-answers.ts';
import { detourCases } from './cases/detours.ts';
import { nameCases } from './cases/names.ts';
import { sizeCases } from './cases/sizes.ts';
import { slowCases } from './cases/slowness.ts';
import type { HostileCase } from './hostile-case.ts';
import { listenHostile, type HostileServer } from './hostile-server.ts';

const cases: readonly HostileCase[] = [...sizeCases, ...slowCases, ...brokenCases, ...detourCases, ...nameCases];

const anyNumber: unknown = expect.any(Number);

let server: HostileServer;

beforeAll(async () => {
  server = await listenHostile(cases);
});

afterAll(() => server.close());

/** What came of a case, in the terms in which it is expected. */
async function outcomeOf({ name, options, url }: HostileCase): Promise<object | string> {
  const client = createNodeClient({ allow: { networks: ['127.0.0.0/8'] }, ...options });
  try {
    const address = url?.replace('{port}', String(server.port)) ?? `${server.origin}/${name}`;
    const { headline: got, body } = await client.article(address);
    const last = body.at(-1);
    return got === headline && last !== undefined && blockText(last) === lastSentence ? 'article' : { got, body };
  } catch (error) {
    return error instanceof Error ? error : String(error);
  } finally {
    await client.close();
  }
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
