import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = import.meta.dirname;

/** The stages in the order in which data passes them; each may import itself and what stands before it. */
const stages = ['input', 'document', 'candidates', 'article'];
/** Folders of plug-ins, with the last stage that they may import. */
const plugIns: Readonly<Record<string, string>> = { sources: 'candidates', publishers: 'candidates' };
/** What all stages share: contracts in files of the root folder, and errors. */
const contracts = [
  'errors',
  'extraction.ts',
  'publisher-rules.ts',
  'article-input.ts',
  'extract-options.ts',
  'client-options.ts',
  'client-hooks.ts',
  'cache-store.ts',
  'without-undefined.ts',
  'feed.ts',
  'source.ts',
  'discovery.ts',
];

/** Files of the entry that checks rules of publishers with zod; no other file imports them. */
const entryWithZod = ['index', 'define-publisher', 'publisher-rules-schema'].map((name) => `publishers/${name}.ts`);
/** What tests are written with; no other file imports it, and it checks the articles that it makes. */
const testing = 'testing';
/** Folders that run in Node alone. */
const ofNode = ['node', 'cli'];

interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether only types are imported, of which nothing is left at run time. */
  readonly isType: boolean;
  /** Whether it is loaded only when it is needed. */
  readonly isLazy: boolean;
}

function sourceFiles(): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(path) && !path.includes('/fixtures/'),
  );
}

const imports: readonly Import[] = sourceFiles().flatMap((from) => {
  const text = readFileSync(join(root, from), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s(type )?[^'"]*?from '([^']+)'|\bimport\('([^']+)'\)/gm)]
    .map(([, type, at, later]) => ({ to: at ?? later ?? '', isType: type !== undefined, isLazy: later !== undefined }))
    .map(({ to, ...how }) => ({
      from,
      to: to.startsWith('.') ? relative(root, join(root, dirname(from), to)) : to,
      ...how,
    }));
});

function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path;
}

function kindOf(path: string): string | undefined {
  return path.split('/').length > 2 ? path.split('/')[1] : undefined;
}

function loadsZod({ from, to }: Import): boolean {
  const withZod = ['zod', '@broadsheet/core', '@broadsheet/core/schema', ...entryWithZod];
  return withZod.includes(to) && !entryWithZod.includes(from) && folderOf(from) !== testing;
}

const networkLibraries = ['ky', 'undici'];

function isOfNode(path: string): boolean {
  return path.startsWith('node:') || path === 'undici' || ofNode.includes(folderOf(path));
}

/** Everything that a file imports, itself or through others. */
function reachedFrom(entry: string): readonly string[] {
  const reached = new Set([entry]);
  for (const path of reached) for (const { from, to } of imports) if (from === path) reached.add(to);
  return [...reached];
}

function isLocal({ to }: Import): boolean {
  return to.endsWith('.ts');
}

describe('architecture', () => {
  test('finds the stages', () => {
    expect(stages.every((stage) => imports.some(({ from }) => folderOf(from) === stage))).toBe(true);
  });

  test.each(stages)('%s imports only itself, earlier stages and contracts', (stage) => {
    const allowed = new Set([...stages.slice(0, stages.indexOf(stage) + 1), ...contracts]);
    if (stage !== 'input') allowed.delete('input');
    const wrong = imports.filter(
      (one) => isLocal(one) && folderOf(one.from) === stage && !allowed.has(folderOf(one.to)),
    );
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(plugIns))('%s import no later stage than %s, and no other plug-in', (folder, last) => {
    const allowed = new Set([...stages.slice(1, stages.indexOf(last) + 1), ...contracts, folder]);
    const own = imports.filter((one) => isLocal(one) && folderOf(one.from) === folder);
    expect(own.filter(({ to }) => !allowed.has(folderOf(to)))).toEqual([]);
    const isForeign = ({ from, to }: Import): boolean =>
      folderOf(to) === folder && kindOf(from) !== undefined && kindOf(to) !== undefined && kindOf(from) !== kindOf(to);
    expect(own.filter(isForeign)).toEqual([]);
  });

  test('only input and the room for Node use a network library', () => {
    const users = imports.filter(({ to }) => networkLibraries.includes(to)).map(({ from }) => folderOf(from));
    expect([...new Set(users)].toSorted()).toEqual(['input', 'node']);
  });

  test('nothing imports the package index', () => {
    expect(imports.filter(({ to }) => to === 'index.ts')).toEqual([]);
  });

  test('the universal entry reaches no builtin of Node, nor the room for it', () => {
    const reached = reachedFrom('index.ts');
    expect(reached).toContain('input/create-fetcher.ts');
    expect(reached.filter((path) => isOfNode(path))).toEqual([]);
    expect(
      imports.filter(({ from, to, isType }) => isOfNode(to) && !isType && !ofNode.includes(folderOf(from))),
    ).toEqual([]);
  });

  test('the entries that run everywhere are published for every runtime', () => {
    const { exports } = JSON.parse(readFileSync(join(root, '..', 'package.json'), 'utf8'));
    for (const entry of ['.', './publishers', './testing']) expect(exports[entry]).toHaveProperty('default');
  });

  test('only tests import what tests are written with', () => {
    const users = imports.filter(({ to }) => folderOf(to) === testing).map(({ from }) => folderOf(from));
    expect([...new Set(users)]).toEqual([testing]);
  });

  test('the command line uses the published entries, and it alone writes formats', () => {
    const own = imports.filter(({ from }) => folderOf(from) === 'cli');
    expect(own.map(({ to }) => to)).toContain('@broadsheet/sdk');
    const borrowed = own.filter((one) => isLocal(one) && folderOf(one.to) !== 'cli').map(({ to }) => to);
    expect([...new Set(borrowed)].toSorted()).toEqual([
      'client/to-article-input.ts',
      'input/decode-body.ts',
      'input/detect-kind.ts',
      'input/sdk-version.ts',
    ]);
    const users = imports.filter(({ to }) => to.startsWith('@broadsheet/formats'));
    expect(new Set(users.map(({ from }) => from))).toEqual(new Set(['cli/format-table.ts']));
    expect(users.filter(({ isLazy }) => !isLazy)).toEqual([]);
  });

  test('the extraction path never loads zod: core is imported as its model', () => {
    expect(imports.filter(loadsZod)).toEqual([]);
  });
});
