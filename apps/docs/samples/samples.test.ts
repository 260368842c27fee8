import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSamples } from './read-samples.ts';
import { writeProgram } from './write-program.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const folder = join(root, '.samples');

const programs = (await readSamples(join(root, 'src', 'content', 'docs'))).map((program) => ({
  name: `${program.page} ${program.file}`,
  path: join(folder, `${program.page}-${program.file}`.replaceAll('/', '-')),
  text: writeProgram(program),
}));

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  await Promise.all(programs.map(async ({ path, text }) => writeFile(path, text)));
});

describe('the samples of the documentation', { timeout: 120_000 }, () => {
  it('are there', () => expect(programs).not.toHaveLength(0));

  it('have the right types', async () => {
    await expect(
      run('tsc', ['--project', 'tsconfig.samples.json'], { cwd: root, env: binaries() }),
    ).resolves.toBeDefined();
  });

  it.each(programs)('run, and give what they say: $name', async ({ path }) => {
    const web = join(import.meta.dirname, 'fictional-web.ts');
    await expect(run(process.execPath, ['--import', web, path], { cwd: folder })).resolves.toBeDefined();
  });
});

/** The environment with the programs of this package, such as the compiler, in its path. */
function binaries(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}` };
}
