import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedFeed } from '../testing/press/generated-feed.ts';
import { listenPress, type Press } from '../testing/press/listen-press.ts';
import { type TestDatabase, testDatabases } from '../testing/test-databases.ts';
import { runCommand } from './run-command.ts';

/** Runs a command line on a database. */
async function run(database: string, ...args: readonly string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(args, {
    environment: { BROADSHEET_DATABASE: database },
    print: async (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
    ending: new AbortController().signal,
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

describe('the command line', () => {
  let database: TestDatabase;
  let press: Press;
  let folder: string;
  const call = async (...args: readonly string[]) => run(database.database, ...args);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'broadsheet-cli-'));
    database = await (testDatabases[0]?.create() ?? Promise.reject(new Error('There is no database.')));
    press = await listenPress({
      hosts: 1,
      pages: 3,
      instead: (path, origin) => {
        if (path === '/feed') return { body: generatedFeed(origin, [2]) };
        return path === '/story-1' ? { status: 410 } : undefined;
      },
    });
  });
  afterAll(async () => {
    await press.close();
    await database.remove();
    await rm(folder, { recursive: true });
  });

  it('fills an archive, tells how far it is, and reads it', { timeout: 120_000 }, async () => {
    const origin = press.hosts[0]?.origin ?? '';
    const list = join(folder, 'list.txt');
    await writeFile(list, `# pages\n${origin}/story-0\n\n${origin}/story-1\n`);
    const allow = ['--allow', '127.0.0.1'] as const;

    const queued = await call('enqueue', '--from', list, '--feed', `${origin}/feed`, ...allow);
    expect(queued).toMatchObject({ code: 0, printed: expect.stringMatching(/2 queued.*\n.*1 queued/) });
    expect(await call('work', '--drain', '--concurrency', '2', ...allow)).toMatchObject({ code: 0, complained: '' });
    const status = await call('status', '--failures');
    expect(status.code).toBe(3);
    expect(status.printed).toContain('2 of 3 done, 0 running, 0 waiting, 0 to be tried again, 1 given up');
    expect(status.printed).toContain('1 × FETCH_FAILED (status)');
    expect(status.printed).toContain(`${origin}/story-1\n  FETCH_FAILED (status), 1 tries: Could not fetch`);
    expect(await call('search', 'report', '--language', 'en')).toMatchObject({
      code: 0,
      printed: expect.stringMatching(/story-\d\n/),
    });
    const { printed } = await call('export');
    expect(printed.split('\n').map((line) => new URL(JSON.parse(line).url).pathname)).toEqual(['/story-2', '/story-0']);
  });

  it('watches feeds', { timeout: 120_000 }, async () => {
    const feed = `${press.hosts[0]?.origin}/feed`;
    expect(await call('watch', feed, '--every', '2h')).toMatchObject({ code: 0 });
    expect((await call('watch')).printed).toContain(feed);
    await call('watch', feed, '--stop');
    expect((await call('watch')).printed).toBe('');
  });

  it.each<[string, ...string[]]>([
    ['--every is "soon"', 'watch', 'https://courant.example/feed', '--every', 'soon'],
    ['--concurrency is "many"', 'work', '--concurrency', 'many'],
    ['There is no command "wrok"', 'wrok'],
    ['--unknown', 'status', '--unknown'],
    ['Name the words', 'search'],
    ['Name an address', 'enqueue'],
    ['positional', 'work', 'hard'],
  ])('says what is wrong: %s', async (message, ...args) => {
    expect(await call(...args)).toMatchObject({ code: 2, complained: expect.stringContaining(message) });
  });

  it('says when it failed', async () => {
    expect(await run('postgres://nobody@127.0.0.1:1/none', 'status')).toMatchObject({
      code: 1,
      complained: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('helps', async () => {
    expect(await call('work', '--help')).toMatchObject({
      code: 0,
      printed: expect.stringContaining('--per-host <number>'),
    });
    expect(await call('--help')).toMatchObject({ code: 0, printed: expect.stringContaining('enqueue') });
  });
});
