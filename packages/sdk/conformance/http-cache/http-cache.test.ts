import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCases } from './read-cases.ts';
import { listenForCases, runCase, type CaseServer } from './run-case.ts';

const guess = 'how long an answer holds is never guessed: what did not change for long may change now';
const firstOfSeveral = 'the first of several ages counts (RFC 9111, 5.1); the case is older than this rule';

/** Cases that this cache does not pass, with the reason. */
const expectedFailures: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [200, 203, 204, 404, 405, 410, 414, 501, 599].map((status) => [`heuristic-${status}-cached`, guess]),
  ),
  'age-parse-dup-0': firstOfSeveral,
  'age-parse-dup-0-twoline': firstOfSeveral,
  'age-parse-dup-old': firstOfSeveral,
  'age-parse-prefix-twoline': firstOfSeveral,
};

const cases = await readCases();

let server: CaseServer;

beforeAll(async () => {
  server = await listenForCases();
});

afterAll(() => server.close());

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-02T18:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the published cases of http-cache-tests', () => {
  test('are there, and every failure that is expected is one of them', () => {
    expect(cases.length).toBeGreaterThan(100);
    expect(cases.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(expectedFailures)));
  });

  test.each(cases)('$id', async (one) => {
    const fault = await runCase(one, server, (seconds) => vi.setSystemTime(Date.now() + seconds * 1000));
    expect(fault === undefined ? 'right' : 'wrong').toBe(one.id in expectedFailures ? 'wrong' : 'right');
  });
});
