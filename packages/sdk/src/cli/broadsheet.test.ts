import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ListeningPublisher, listenPublisher, stories } from '../testing/index.ts';

/*
 * The command as it is built (pnpm build), as a process in pipes, and the newspaper on loopback. What it does with each
 * command line stands in run-command-line.test.ts.
 */
const program = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'broadsheet.js');
const headline = 'Council Keeps the Night Market Open by a Single Vote';

let courant: ListeningPublisher;
let storyUrl: string;

beforeAll(async () => {
  courant = await listenPublisher();
  storyUrl = `${courant.url}/2026/05/council-keeps-night-market/`;
});

afterAll(async () => courant.close());

function start(words: readonly string[]) {
  const child = spawn(process.execPath, [program, ...words], { env: { ...process.env, FORCE_COLOR: '1' } });
  return { child, code: new Promise<number | null>((resolve) => child.once('close', resolve)) };
}

async function run(words: readonly string[], stdin = '') {
  const { child, code } = start(words);
  child.stdin.end(stdin);
  const [stdout, stderr] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  return { stdout, stderr, code: await code };
}

it('writes an article to standard output, and nothing else', async () => {
  const { stdout, ...rest } = await run([storyUrl]);
  expect(stdout).toContain(`# ${headline}\n`);
  expect(stdout).not.toContain('\u001B');
  expect(rest).toEqual({ stderr: '', code: 0 });
});

it('reads standard input, and writes a format that is bundled with it', async () => {
  const { stdout, code } = await run(['-', '--format', 'ninjs'], await (await fetch(storyUrl)).text());
  expect(JSON.parse(stdout).headlines[0]).toEqual({ role: 'main', value: headline });
  expect(code).toBe(0);
});

it('says on standard error what failed, and ends with a code, without colours', async () => {
  expect(await run([`${courant.url}/gone`])).toEqual({
    stdout: '',
    stderr: `broadsheet: Could not fetch ${courant.url}/gone: the server answered 410. There is nothing at this address.
  see: https://broadsheet-news.github.io/reference/errors/fetch-failed/
`,
    code: 3,
  });
  expect(await run([])).toMatchObject({ stdout: '', code: 2 });
});

it('answers --version and --help', async () => {
  expect(await run(['--version'])).toEqual({
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/),
    stderr: '',
    code: 0,
  });
  expect(await run(['batch', '--help'])).toMatchObject({
    stdout: expect.stringMatching(/^Usage: /),
    stderr: '',
    code: 0,
  });
});

it('ends in silence when its reader has enough', async () => {
  const { child, code } = start(['batch', `${courant.url}/feed/`]);
  child.stdout.once('data', () => child.stdout.destroy());
  const stderr = await textOf(child.stderr);
  expect(stderr).not.toContain('EPIPE');
  expect(stderr).not.toContain(`${stories.length} got`);
  expect(await code).toBe(0);
});

it('ends with its code when nobody reads why', async () => {
  const { child, code } = start(['nowhere.html']);
  child.stderr.destroy();
  child.stdout.destroy();
  expect(await code).toBe(3);
});
