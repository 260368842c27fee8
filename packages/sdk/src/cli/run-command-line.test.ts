import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArticle } from '@broadsheet/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ListeningPublisher, listenPublisher, renderText, stories } from '../testing/index.ts';
import { listenSite } from '../testing/listen-site.ts';
import { recordTerminal, type Surroundings } from './fixtures/record-terminal.ts';
import { runCommandLine } from './run-command-line.ts';

const storyPath = '/2026/05/council-keeps-night-market/';
const headline = 'Council Keeps the Night Market Open by a Single Vote';

let courant: ListeningPublisher;
let folder: string;

beforeAll(async () => {
  courant = await listenPublisher();
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  await writeFile(join(folder, 'page.html'), await textAt(storyPath));
  await writeFile(join(folder, 'picture.gif'), 'GIF89a\0\u0001\0\u0001');
});

afterAll(async () => {
  await courant.close();
  await rm(folder, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line. At the beginning of a word `@` stands for the newspaper's address, `~` for a folder of files. */
async function run(line: string, surroundings?: Surroundings): Promise<Ended> {
  const terminal = recordTerminal(surroundings);
  const words = line.split(' ').map((word) => word.replace(/^@/, courant.url).replace(/^~/, folder));
  const code = await runCommandLine(words, terminal);
  return { code, stdout: terminal.read('stdout'), stderr: terminal.read('stderr') };
}

async function textAt(path: string): Promise<string> {
  return (await courant.handle(new Request(`${courant.url}${path}`))).text();
}

describe('an article', () => {
  /** Every format, with something that only it writes. */
  const formats = [
    ['', `\n# ${headline}\n`],
    ['--format markdown', `\n# ${headline}\n`],
    ['--format json', '"schemaVersion": "1.0"'],
    ['-f jsonld', '"@type": "NewsArticle"'],
    ['-f ninjs', '"name": "ninjs"'],
    ['-f html', '<!doctype html>'],
    ['-f text', `\n${headline}\n`],
  ] as const;

  it.each(formats)('is written as asked for: %s', async (option, expected) => {
    const { stdout, ...rest } = await run(`@${storyPath} ${option}`.trim());
    expect(stdout).toContain(expected);
    expect(stdout).toMatch(/[^\n]\n$/);
    expect(rest).toEqual({ code: 0, stderr: '' });
  });

  it('in JSON is an article', async () => {
    const { stdout } = await run(`article @${storyPath} -f json`);
    expect(parseArticle(JSON.parse(stdout)).headline).toBe(headline);
  });

  it('comes from a file, with the address that it had', async () => {
    const { stdout } = await run(`~/page.html --url https://courant.example${storyPath} -f json`);
    expect(JSON.parse(stdout)).toMatchObject({ headline, url: `https://courant.example${storyPath}` });
    expect(JSON.parse((await run('~/page.html -f json')).stdout)).not.toHaveProperty('url');
  });

  it('comes from standard input, which may be text, HTML or JSON', async () => {
    const story = stories.find(({ slug }) => storyPath.includes(slug));
    const texts = [await textAt(storyPath), await textAt(`/json/${story?.slug ?? ''}`), story && renderText(story)];
    for (const stdin of texts) expect((await run('-', { stdin: stdin ?? '' })).stdout).toContain(`# ${headline}`);
  });

  it('is explained, for people and as data', async () => {
    const { stdout } = await run(`@${storyPath} --explain`);
    expect(stdout).toContain(`/headline is “${headline}”, which stands in the element`);
    expect(stdout).toMatch(/\nSources disagree on: \/headline\nLeft out: .*1 × newsletter.*\nAccounted for: 100\.0 %/);
    const account = JSON.parse((await run(`@${storyPath} --explain -f json`)).stdout);
    expect(account).toMatchObject({ article: { headline }, coverage: 1, conflicts: [{ pointer: '/headline' }] });
  });

  it('need not be one', async () => {
    expect(await run('@/ --any-page')).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('lists', () => {
  it('of a feed have a line an item', async () => {
    const { stdout, code } = await run('feed @/feed/ --limit 2');
    expect(stdout.split('\n').map((line) => line.split('\t'))).toEqual([
      [
        '2026-10-19T00:30:00-03:00',
        `${courant.url}/2026/10/review-the-salt-ledger/`,
        '“The Salt Ledger” Review: A Tide That Takes Its Time',
      ],
      [expect.any(String), expect.any(String), expect.any(String)],
      [''],
    ]);
    expect(code).toBe(0);
  });

  it('of a feed can be JSON, and come from standard input', async () => {
    const { stdout } = await run('feed - -f json', { stdin: await textAt('/feed.json') });
    expect(JSON.parse(stdout)).toMatchObject({ format: 'json', items: stories.map(() => expect.anything()) });
  });

  it('of what a site offers have a line an offer', async () => {
    const { stdout } = await run('discover @/');
    expect(stdout).toContain(`wordpress\t${courant.url}/\tlink-element\t\n`);
    expect(stdout).toContain(`feed\t${courant.url}/feed.json\tlink-element\tThe Ellery Courant » JSON Feed\n`);
    expect(stdout).toContain(`sitemap\t${courant.url}/sitemap.xml\trobots\t\n`);
    expect(JSON.parse((await run('discover @/ -f json')).stdout)).toMatchObject({ url: `${courant.url}/`, unread: [] });
  });
});

it('nothing that a feed says takes over the screen', async () => {
  const item = '<item><title>Tram &#27;[31mred&#7;</title><link>https://a.example/</link></item>';
  const { stdout } = await run('feed -', { stdin: `<rss version="2.0"><channel>${item}</channel></rss>`, isTTY: true });
  expect(stdout).toMatch(/\tTram �\[31mred�\n$/);
});

describe('a batch', () => {
  it.each(['@/feed/', '@/', '@/news-sitemap.xml'])('of %s is a line of JSON an article', async (source) => {
    const { stdout, stderr, code } = await run(`batch ${source} --limit 2`);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => parseArticle(JSON.parse(line)))).toHaveLength(2);
    expect(stderr).toMatch(/^1\/2 got http.*\n2\/2 got http.*\n2 got, 0 failed\n$/);
    expect(code).toBe(0);
  });

  it('takes only what was published when it is wanted', async () => {
    const { stdout } = await run('batch @/feed/ --since 2026-10-01 --until 2026-10-10 --quiet');
    expect(JSON.parse(stdout).datePublished.iso).toBe('2026-10-03T07:00:00-03:00');
  });

  it('of a list goes on after a failure, and says so at the end', async () => {
    const stdin = `# read on Monday\n${courant.url}${storyPath}\r\n\n${courant.url}/gone\n`;
    const { stdout, stderr, code } = await run('batch - --quiet --allow-host 127.0.0.1', { stdin });
    expect(JSON.parse(stdout).headline).toBe(headline);
    expect(stderr).toMatch(/^\d\/2 failed Could not fetch .*\/gone: the server answered 410\..*\n$/);
    expect(code).toBe(5);
  });

  it('goes where its list leads only as far as that is public', async () => {
    const { stderr, code } = await run('batch -', { stdin: `${courant.url}${storyPath}\n` });
    expect(stderr).toContain('leads to an address that is not public');
    expect(code).toBe(5);
  });

  it('can be a folder of files, named by their addresses', async () => {
    const { stdout } = await run('batch @/feed/ --limit 2 --out ~/stories --quiet');
    const files = (await readdir(join(folder, 'stories'))).toSorted();
    expect(stdout.trimEnd().split('\n').toSorted()).toEqual(files.map((file) => join(folder, 'stories', file)));
    expect(files.map((file) => file.replace(/-[\da-f]{8}\.md$/, ''))).toEqual([
      'last-keeper-of-gannet-rock-1109',
      'review-the-salt-ledger',
    ]);
    const markdown = await readFile(join(folder, 'stories', files[0] ?? ''), 'utf8');
    expect(markdown).toContain('# The Last Keeper of Gannet Rock');
  });
});

describe('failures', () => {
  /** Command lines that fail, one row a way: the exit code, what is said, and what to do. */
  const failures = [
    ['@/gone', 3, 'Could not fetch @/gone: the server answered 410.', 'errors/fetch-failed/'],
    ['http://[::1]:9/', 3, 'Could not fetch http://[::1]:9/: ', 'errors/fetch-failed/'],
    ['~/nowhere.html', 3, 'There is no file ~/nowhere.html.', 'an address begins with https://'],
    ['~', 3, 'The file ~ cannot be read (EISDIR).', 'an address begins with https://'],
    ['@/special/consent', 4, '@/special/consent is not an article', 'errors/not-an-article/'],
    ['@/', 4, '@/ is not an article', '--any-page reads it all the same'],
    ['~/picture.gif', 4, 'The file ~/picture.gif holds no text.', 'try:'],
    ['batch @/feed/ --out ~/page.html/stories', 3, 'ENOTDIR: not a directory', 'page.html/stories'],
    ['feed @/', 4, '@/ is no RSS, RDF, Atom or JSON feed', 'discover <url> finds the feeds'],
    ['@/feed/', 2, 'most likely a feed', 'broadsheet feed <url> lists a feed'],
    ['feed', 2, 'Nothing to read; pass <url|file|->.', '--help'],
    ['discover courant.example', 2, '“courant.example” is no address of a site', '--help'],
    ['a.html b.html', 2, '“b.html” is too much', '--help'],
    ['--fromat json -', 2, "Unknown option '--fromat'.", '--help'],
    ['feed - --explain', 2, 'The option --explain means nothing to feed.', '--help'],
    ['- --format pdf', 2, 'There is no format “pdf”; pass markdown, json,', '--help'],
    ['feed - --format html', 2, 'A list cannot be written as “html”; pass text or json.', '--help'],
    ['- --explain --format html', 2, '--explain cannot be written as “html”', '--help'],
    ['batch - --format text', 2, 'text needs more than a line for an article; pass --out <folder>', '--help'],
    ['batch - --limit many', 2, 'The limit “many” is no whole number.', '--help'],
    ['@/ --proxy maybe', 2, 'There is no proxy policy “maybe”; pass refuse, ignore or trust.', '--help'],
  ] as const;

  it.each(failures)('broadsheet %s ends with %i', async (line, code, message, advice) => {
    const ended = await run(line);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toContain(`broadsheet: `);
    expect(ended.stderr).toContain(message.replaceAll('@', courant.url).replaceAll('~', folder));
    expect(ended.stderr).toContain(advice);
    expect(ended.stderr).not.toContain('    at ');
  });

  it('what nobody expected is shown whole, as a defect', async () => {
    const terminal = recordTerminal();
    const stdout = {
      write: () => {
        throw new RangeError('The paper is torn.');
      },
    };
    expect(await runCommandLine(['--help'], { ...terminal, stdout })).toBe(1);
    expect(terminal.read('stderr')).toMatch(
      /^broadsheet: RangeError: The paper is torn\.\n {4}at [^]*please report it/,
    );
  });

  it('a site that lists nothing cannot be a batch', async () => {
    const site = await listenSite(() => ({ '/': '<!doctype html><title>Nothing</title>' }));
    const { code, stderr } = await run(`batch ${site.url}/`);
    await site.close();
    expect(stderr).toContain(`${site.url}/ names no feed, no sitemap and no interface of a CMS.`);
    expect(code).toBe(4);
  });

  it('what follows a redirect is not allowed because its beginning was', async () => {
    const site = await listenSite((origin) => ({ '/': Response.redirect(origin.replace('127.0.0.1', 'localhost')) }));
    const { code, stderr } = await run(site.url);
    await site.close();
    expect(stderr).toMatch(/leads to an address that is not public.*\n {2}try: --allow-host localhost:\d+/);
    expect(code).toBe(3);
  });
});

/** What a screen shows of a batch, of an article and of what is no address. */
async function watchBatch(env: Record<string, string> = {}): Promise<string> {
  const stdin = `${courant.url}${storyPath}\nnowhere\n`;
  return (await run('batch - --allow-host 127.0.0.1', { stdin, env, isTTY: true })).stderr;
}

/** What a screen shows of a failure. */
async function watchFailure(env: Record<string, string> = {}): Promise<string> {
  return (await run('~/nowhere.html', { env, isTTY: true })).stderr;
}

describe('a person at a screen', () => {
  const clearLine = '\r\u001B[K';
  const red = '\u001B[31m';

  it('sees a bar that is drawn over itself, and failures above it', async () => {
    const [before, first, second, ...end] = (await watchBatch()).split(clearLine);
    expect(before).toBe('');
    expect(first).toMatch(/^1\/2 failed The input's url is “nowhere”.*\n/);
    expect(first).toContain('\u001B[32m████████████░░░░░░░░░░░░ \u001B[0m1/2, 1 failed');
    expect(second).toContain('████████████████████████ \u001B[0m2/2, 1 failed');
    expect(end).toEqual(['1 got, 1 failed\n']);
  });

  it('sees no colours where NO_COLOR says so', async () => {
    expect(await watchBatch({ NO_COLOR: '1' })).toContain('\n████████████░░░░░░░░░░░░ 1/2');
    expect((await watchFailure()).startsWith(`${red}broadsheet:`)).toBe(true);
    expect(await watchFailure({ NO_COLOR: '1' })).toMatch(/^broadsheet: There/);
    expect((await watchFailure({ NO_COLOR: '' })).startsWith(red)).toBe(true);
  });

  it('sees lines where the screen cannot be drawn on', async () => {
    expect(await watchBatch({ TERM: 'dumb' })).toMatch(/^1\/2 failed .*\n2\/2 got http.*\n1 got, 1 failed\n$/);
  });
});
