import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedPackages } from '../published-packages.ts';
import { packPackage, type PackedPackage } from './packed-package.ts';

const parent = await mkdtemp(join(tmpdir(), 'broadsheet-packed-'));
afterAll(async () => rm(parent, { recursive: true }));

/** Where the first example of a README has to be shown, in lines. */
const firstExampleBefore = 30;

describe.each(publishedPackages)('the packed $name', (published) => {
  let packed: PackedPackage;
  beforeAll(async () => {
    packed = await packPackage(published, parent);
  });

  test('says what it is, where it comes from and what it runs on', () => {
    const { manifest } = packed;
    expect(manifest).toMatchObject({
      name: published.name,
      license: 'MIT',
      type: 'module',
      sideEffects: false,
      engines: { node: '>=22.12' },
      publishConfig: { access: 'public', provenance: true },
    });
    expect(posix.basename(manifest.repository.directory)).toBe(posix.basename(published.folder));
    expect(manifest.keywords.length).toBeGreaterThan(2);
    expect(manifest.homepage).toContain(manifest.repository.directory);
  });

  test('brings a licence, and a README with its installation and an example at its top', async () => {
    expect(packed.files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    const readme = (await readText('README.md')).split('\n');
    const top = readme.slice(0, firstExampleBefore).join('\n');
    const isProgram = published.entries.length === 0;
    expect(top).toContain(isProgram ? 'npx' : 'npm install');
    expect(top).toContain(isProgram ? '```json' : '```ts');
  });

  test('leads each entry to its types first, and to files that are there', () => {
    const modules = Object.values(packed.manifest.exports).filter((target) => typeof target !== 'string');
    expect(modules.map((conditions) => Object.keys(conditions)[0])).toEqual(modules.map(() => 'types'));
    const files = modules.flatMap((conditions) => Object.values(conditions).filter((file) => file !== null));
    expect(packed.files).toEqual(expect.arrayContaining(files.map((file) => file.slice('./'.length))));
  });

  test('has the same entries as this repository tests', () => {
    const entries = published.entries.map(({ specifier }) => specifier.replace(published.name, '.'));
    expect(Object.keys(packed.manifest.exports)).toEqual([...entries, './package.json']);
  });

  test('maps what is built to source that comes with it', async () => {
    const maps = packed.files.filter((file) => file.endsWith('.map') && !isOfProgram(file.slice(0, -'.map'.length)));
    const built = packed.files.filter((file) => /^dist\/.*(?:\.js|\.d\.ts)$/.test(file) && !isOfProgram(file));
    expect(maps.toSorted()).toEqual(built.map((file) => `${file}.map`).toSorted());
    const sources = await Promise.all(maps.map(sourcesOf));
    expect(sources.flat().length > 0).toBe(built.length > 0);
    expect(sources.flat().filter((file) => !packed.files.includes(file))).toEqual([]);
  });

  test('brings nothing that only this repository needs', () => {
    expect(packed.files.filter((file) => /\.test(?:-d)?\.ts|\/fixtures\/|\.api\.md|tsconfig/.test(file))).toEqual([]);
    expect(JSON.stringify(packed.manifest.exports)).not.toContain('source');
  });

  test('depends on ranges, so that its users get fixes', () => {
    const { dependencies = {}, peerDependencies = {} } = packed.manifest;
    const pinned = Object.entries({ ...dependencies, ...peerDependencies }).filter(
      ([, range]) => !range.startsWith('^'),
    );
    expect(pinned).toEqual([]);
  });

  /** Nobody steps through a program: it needs no maps. */
  function isOfProgram(file: string): boolean {
    return Object.values(packed.manifest.bin ?? {}).some((bin) => {
      const folder = posix.dirname(posix.normalize(bin));
      return (
        file === posix.normalize(bin) || (folder !== 'dist' && file.startsWith(`${folder}/`) && file.endsWith('.js'))
      );
    });
  }

  async function readText(file: string): Promise<string> {
    return readFile(join(packed.folder, file), 'utf8');
  }

  /** The sources that a map names, relative to the package; those of bundled dependencies aside, of which there are none. */
  async function sourcesOf(map: string): Promise<readonly string[]> {
    const text = await readText(map);
    const list = /"sources":\[(?<list>[^\]]*)\]/.exec(text)?.groups?.['list'] ?? '';
    return [...list.matchAll(/"(?<source>[^"]+)"/g)].map(({ groups }) =>
      posix.normalize(posix.join(posix.dirname(map), groups?.['source'] ?? '')),
    );
  }
});
