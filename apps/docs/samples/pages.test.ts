import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const packages = join(root, '..', '..', 'packages');

/** The codes of all errors that the packages throw, as their classes state them. */
async function errorCodes(): Promise<readonly string[]> {
  const files = await Promise.all(
    ['core', 'sdk', 'formats', 'ingest'].map(async (name) => {
      const folder = join(packages, name, 'src');
      const paths = await readdir(folder, { recursive: true });
      return paths.filter((path) => path.endsWith('-error.ts')).map((path) => join(folder, path));
    }),
  );
  const texts = await Promise.all(files.flat().map(async (path) => readFile(path, 'utf8')));
  return texts.flatMap((text) => /override readonly code(?:: [^=]+)? = '(\w+)'/.exec(text)?.[1] ?? []);
}

it('has a page for every error code, where the command line says it is', async () => {
  const folder = join(root, 'src', 'content', 'docs', 'reference', 'errors');
  const pages = await readdir(folder);
  const titles = await Promise.all(
    pages.map(async (page) => /^title: (\w+)$/m.exec(await readFile(join(folder, page), 'utf8'))?.[1]),
  );
  const codes = await errorCodes();
  expect(new Set(titles)).toEqual(new Set(codes));
  expect(codes).not.toHaveLength(0);
  expect(new Set(pages)).toEqual(new Set(codes.map((code) => `${code.toLowerCase().replaceAll('_', '-')}.md`)));
});

it('shows the help of the command line as it is', async () => {
  const program = join(packages, 'sdk', 'dist', 'cli', 'broadsheet.js');
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--help']);
  const page = await readFile(join(root, 'src', 'content', 'docs', 'reference', 'command-line.md'), 'utf8');
  expect(page).toContain(`\n$ broadsheet --help\n${stdout}\`\`\`\n`);
});
