import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { qualityResultSchema } from './results/quality-result.ts';
import { writeDataFolder } from './testing/write-data-folder.ts';

interface Run {
  readonly exitCode: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));

const manifestSchema = z.object({ scripts: z.object({ bench: z.string() }) });

let nodeOptions: readonly string[] = [];
let data = '';
let scratch = '';
beforeAll(async () => {
  // As `pnpm bench` runs it: `node <options> src/cli.ts`.
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  nodeOptions = manifestSchema.parse(JSON.parse(manifest)).scripts.bench.split(' ').slice(1, -1);
  data = await writeDataFolder();
  scratch = await mkdtemp(join(tmpdir(), 'broadsheet-bench-'));
});
afterAll(async () => {
  await rm(data, { recursive: true });
  await rm(scratch, { recursive: true });
});

async function bench(...args: readonly string[]): Promise<Run> {
  const { promise, resolve } = Promise.withResolvers<Run>();
  execFile(
    process.execPath,
    [...nodeOptions, cli, ...args],
    { cwd: scratch, env: { PATH: process.env['PATH'], TZ: 'Asia/Almaty' } },
    (error, stdout, stderr) => resolve({ exitCode: error === null ? 0 : error.code, stdout, stderr }),
  );
  return promise;
}

describe('bench speed', { timeout: 120_000 }, () => {
  it('prints every part that is asked for and writes the result', async () => {
    const options = ['--data', data, '--systems', 'extractus', '--sets', 'fundus,wcxb', '--rounds', '1'];
    const run = await bench('speed', '--parts', 'pages,memory', ...options, '--json', 'new/speed.json');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toMatch(/\n\| extractArticle, against htmlparser2, its tree +\| +\d+\.\d\d \| ≤ 0\.6 +\|/);
    expect(run.stdout).toMatch(/\n\| htmlparser2, its tree +\| +1\.00 \|/);
    expect(run.stdout).toMatch(/\n\| extractus +\| +\d+\.\d\d \|/);
    expect(run.stdout).toMatch(/\n\| the scanned page +\| +\d+\.\d\d \|/);
    const result: unknown = JSON.parse(await readFile(join(scratch, 'new', 'speed.json'), 'utf8'));
    expect(result).toMatchObject({ format: 'broadsheet-bench-speed', tables: [{ part: 'pages' }, { part: 'memory' }] });
  });
});

describe('bench formats', { timeout: 60_000 }, () => {
  it('checks what is written for the article of every page, and says what it cannot check', async () => {
    const run = await bench('formats', '--data', data, '--sets', 'fundus');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toMatch(/^ninjs is not validated: pass --standards/);
    expect(run.stdout).toMatch(/\nMarkdown gives back the same blocks: (\d+) of \1 articles\n/);
    expect(run.stdout).toMatch(/\nninjs gives back the same blocks: (\d+) of \1 articles\n/);
  });

  it('ends with code 2 when the standards are not where they should be', async () => {
    const run = await bench('formats', '--data', data, '--standards', 'nowhere');
    expect(run).toMatchObject({ exitCode: 2 });
    expect(run.stderr).toMatch(/ninjs-schema_3\.1\.json is missing/);
  });
});

describe('bench quality', { timeout: 60_000 }, () => {
  it('prints the systems side by side and writes the result', async () => {
    const systems = 'readability-linkedom,body-text';
    const options = ['--data', data, '--systems', systems, '--sets', 'fundus,wcxb,wcxb-other', '--cache', 'cache'];
    const run = await bench('quality', ...options, '--json', 'new/result.json', '--worst', '1', '--by-language');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toMatch(/pages +readability-linkedom +body-text\nfundus \(2 pages\)\n/);
    expect(run.stdout).toMatch(/ {2}headline, exact +2 +1\.000 +–/);
    expect(run.stdout).toMatch(/ {2}published, same minute +2 +1\.000 +–/);
    expect(run.stdout).toMatch(/fundus, body, 4-grams, F1, by language[^\n]*\n {2}de +1/);
    expect(run.stdout).toMatch(
      /wcxb: worst pages of readability-linkedom[^\n]*\n {2}\d\.\d{3} 0339 \(truth known to be wrong\)/,
    );

    const text = await readFile(join(scratch, 'new', 'result.json'), 'utf8');
    const result = qualityResultSchema.parse(JSON.parse(text));
    expect(result.sets.map(({ set, pages }) => `${set} ${pages.length}`)).toEqual([
      'fundus 2',
      'wcxb 2',
      'wcxb-other 1',
    ]);
    expect(text).not.toContain('welders');

    const authors = await bench('quality', ...options, '--worst', '1', '--measure', 'authors');
    expect(authors.stdout).toContain('fundus: worst pages of readability-linkedom, authors, mean F1');

    const again = await bench('quality', ...options, '--json', 'again.json');
    expect(again.exitCode).toBe(0);
    const resultAgain = qualityResultSchema.parse(JSON.parse(await readFile(join(scratch, 'again.json'), 'utf8')));
    expect({ ...resultAgain, madeAt: result.madeAt }).toEqual(result);

    expect(await bench('report', '--result', 'again.json', '--out', 'docs/page.md')).toMatchObject({ exitCode: 0 });
    expect(await readFile(join(scratch, 'docs', 'page.md'), 'utf8')).toMatch(/^---\ntitle: [^]*\n### wcxb-other\n/);

    const compared = await bench('compare', 'new/result.json', 'again.json', '--system', 'body-text', '--worst', '1');
    expect(compared.exitCode).toBe(0);
    expect(compared.stdout).toMatch(/body, exact +\d\.\d{3} +\d\.\d{3} +0\.000/);
  });

  it('says what is missing and where it is published, with exit code 2', async () => {
    const none = await bench('quality');
    expect(none).toMatchObject({ exitCode: 2, stdout: '' });
    expect(none.stderr).toMatch(/--data <folder> or set BROADSHEET_BENCH_DATA[^]*adbar\/trafilatura/);

    const absent = await bench('quality', '--data', 'nowhere');
    expect(absent).toMatchObject({ exitCode: 2, stdout: '' });
    expect(absent.stderr).toMatch(/There is no folder .*nowhere[^]*WCXB/);

    const lacking = await bench('quality', '--data', data, '--sets', 'htmldate');
    expect(lacking).toMatchObject({ exitCode: 2, stdout: '' });
    expect(lacking.stderr).toContain('The set "htmldate" is not in');
  });

  it('ends when a page is missing in the middle of a run', async () => {
    const damaged = await writeDataFolder();
    await rm(join(damaged, 'fundus', 'pages', 'de-ferry.html.gz'));
    const options = ['--data', damaged, '--sets', 'fundus', '--systems', 'body-text', '--cache', 'cache-of-damaged'];
    const run = await bench('quality', ...options);
    await rm(damaged, { recursive: true });
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('de-ferry.html.gz is in the truth') });
  });
});

describe('bench', { timeout: 30_000 }, () => {
  it('shows its commands', async () => {
    const help = await bench('--help');
    expect(help.exitCode).toBe(0);
    expect(help.stdout).toContain('pnpm bench quality --data <folder>');
    expect(await bench('qualify')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('no command "qualify"'),
    });
    expect(await bench()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Name a command') });
  });

  it('refuses to report on what is no result', async () => {
    expect(await bench('report')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('needs --result') });
    expect(await bench('report', '--result', cli)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('is not a result'),
    });
    expect(await bench('report', '--reslt', 'a.json')).toMatchObject({ exitCode: 2 });
  });

  it('refuses to compare what are no results', async () => {
    expect(await bench('compare', 'a.json')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('two files'),
    });
    expect(await bench('compare', 'a.json', 'b.json')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('There is no file'),
    });
    expect(await bench('compare', 'a.json', 'b.json', '--worst', 'x')).toMatchObject({ exitCode: 2 });
    expect(await bench('compare', cli, cli)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('is not a result'),
    });
  });
});
