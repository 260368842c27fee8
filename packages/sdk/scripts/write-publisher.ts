import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { definePublisher } from '../src/publishers/define-publisher.ts';
import { constantOf, publisherFiles, type NewPublisher } from './publisher-files.ts';

/** File with the list of publishers. */
const registry = 'publishers.ts';

/**
 * Writes rules, page and expectation of a new publisher, and adds it to the list.
 *
 * @param folder - The folder of the publishers.
 * @throws {InputError} when the name is not in kebab-case, or the host is none.
 * @throws {Error} when a file of that name exists.
 */
export async function writePublisher(folder: string, publisher: NewPublisher): Promise<readonly string[]> {
  const { name, host } = publisher;
  definePublisher({ name, hosts: [host], templates: [] });
  const files = Object.entries(publisherFiles(publisher)).map(([path, text]) => ({ path: join(folder, path), text }));
  for (const { path, text } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  }
  const list = join(folder, registry);
  await writeFile(list, withPublisher(await readFile(list, 'utf8'), name));
  return [...files.map(({ path }) => path), list];
}

/** The list of publishers with one more. */
function withPublisher(text: string, name: string): string {
  const constant = constantOf(name);
  const lines = text.split('\n');
  insertSorted(lines, `import { ${constant} } from './${name}.ts';`, /^import \{ \w+ \} from '\.\/[\w-]+\.ts';$/u);
  insertSorted(lines, `  ${constant},`, /^ {2}\w+,$/u);
  return lines.join('\n');
}

/** Puts a line among those of its kind, which are in alphabetical order. */
function insertSorted(lines: string[], line: string, kind: RegExp): void {
  const last = lines.findLastIndex((other) => kind.test(other));
  if (last < 0) throw new Error(`${registry} has no line like “${line}”; add it by hand.`);
  const next = lines.findIndex((other) => kind.test(other) && other > line);
  lines.splice(next < 0 ? last + 1 : next, 0, line);
}
