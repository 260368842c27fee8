import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript-6';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedPackages } from '../published-packages.ts';
import { packPackage } from './packed-package.ts';

/** What an editor is asked: what comes behind the dot, for each thing that an article is made of. */
const program = `
import type { Article, Contributor, Media, Quote, Rendition, Stamp } from '@broadsheet/core/model';
declare const article: Article;
declare const contributor: Contributor;
declare const media: Media;
declare const quote: Quote;
declare const rendition: Rendition;
declare const stamp: Stamp;
article./**/;
contributor./**/;
media./**/;
quote./**/;
rendition./**/;
stamp./**/;
`;
const places = [...program.matchAll(/^(?<object>\w+)\.\/\*\*\/;$/gm)].map(({ index, groups }) => ({
  object: groups?.['object'] ?? '',
  position: index + (groups?.['object'] ?? '').length + 1,
}));

const folder = await mkdtemp(join(tmpdir(), 'broadsheet-completion-'));
const file = join(folder, 'program.ts');
let service: ts.LanguageService;
afterAll(async () => rm(folder, { recursive: true }));

beforeAll(async () => {
  const core = publishedPackages.find(({ name }) => name === '@broadsheet/core');
  if (core === undefined) throw new RangeError('There is no package @broadsheet/core.');
  const packed = await packPackage(core, join(folder, 'packed'));
  const installed = join(folder, 'node_modules', core.name);
  await mkdir(dirname(installed), { recursive: true });
  await rename(packed.folder, installed);
  await writeFile(file, program);
  service = ts.createLanguageService(editor());
});

test.each(places)('an editor explains everything that comes behind a dot: $object', ({ position }) => {
  const names = service.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name) ?? [];
  const silent = names.filter((name) => {
    const details = service.getCompletionEntryDetails(file, position, name, {}, undefined, {}, undefined);
    return (details?.documentation ?? []).length === 0;
  });
  expect(names).not.toHaveLength(0);
  expect(silent).toEqual([]);
});

/** An editor in which the program is open, in a folder where the packed package is installed. */
function editor(): ts.LanguageServiceHost {
  return {
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      strict: true,
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
    realpath: (path) => path,
  };
}
