import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InputError } from '../src/errors/input-error.ts';
import { definePublisher } from '../src/publishers/define-publisher.ts';
import { extractPage, outlineOf } from '../src/publishers/fixtures/outline-page.ts';
import { writePublisher } from './write-publisher.ts';

const registry = join(import.meta.dirname, '..', 'src', 'publishers', 'publishers.ts');
const publisher = { name: 'ellery-courant', host: 'ellery-courant.example', day: '2026-04-18' };
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-publisher-'));
  await cp(registry, join(folder, 'publishers.ts'));
});

afterEach(() => rm(folder, { recursive: true }));

async function read(path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8');
}

describe('writePublisher', () => {
  test('writes rules that are valid and do what is expected of their page', async () => {
    await writePublisher(folder, publisher);
    const module: Readonly<Record<string, unknown>> = await import(join(folder, 'ellery-courant.ts'));
    const rules = definePublisher(module['elleryCourant']);
    const { url, retrievedOn, ...expected } = JSON.parse(await read('fixtures/ellery-courant/expected.json'));
    const page = { url, retrievedOn, html: await read('fixtures/ellery-courant/page.html') };
    expect(outlineOf(extractPage(page, [rules]))).toEqual(expected);
    expect(outlineOf(extractPage(page))).not.toEqual(expected);
  });

  test('adds a line to the list, in order', async () => {
    await writePublisher(folder, publisher);
    const [dagbladetImport, dagbladet] = ["import { dagbladet } from './dagbladet.ts';\n", '  dagbladet,\n'];
    const expected = (await readFile(registry, 'utf8'))
      .replace(dagbladetImport, `${dagbladetImport}import { elleryCourant } from './ellery-courant.ts';\n`)
      .replace(dagbladet, `${dagbladet}  elleryCourant,\n`);
    expect(expected).toContain('elleryCourant,');
    expect(await read('publishers.ts')).toBe(expected);
  });

  test('refuses what is no name or host, and writes nothing over', async () => {
    await expect(writePublisher(folder, { ...publisher, name: '../x' })).rejects.toThrow(InputError);
    await expect(writePublisher(folder, { ...publisher, host: 'https://x.example' })).rejects.toThrow(InputError);
    await writePublisher(folder, publisher);
    await expect(writePublisher(folder, publisher)).rejects.toThrow('EEXIST');
  });
});
