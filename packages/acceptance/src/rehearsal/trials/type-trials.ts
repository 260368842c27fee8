import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { type PublishedEntry, publishedPackages } from '../../published-packages.ts';
import type { Consumer } from '../consumer.ts';
import { runProgram } from '../run-program.ts';
import type { Trial } from './trial.ts';

/** The compilers, by the names under which they are installed here. */
const compilers = [
  { name: 'TypeScript 5.9', installedAs: 'typescript-5.9' },
  { name: 'TypeScript 6', installedAs: 'typescript-6' },
  { name: 'TypeScript 7', installedAs: 'typescript' },
] as const;

/** Ways to find modules, and the modules that go with each. */
const resolutions = { bundler: 'esnext', node16: 'node16', nodenext: 'nodenext' } as const;

/** The example of the README and every entry, with each compiler and each way to find modules. No declaration is skipped. */
export const typeTrials: readonly Trial[] = compilers.flatMap(({ name, installedAs }) =>
  Object.entries(resolutions).map(([moduleResolution, module]) => ({
    name: `${name}, moduleResolution ${moduleResolution}`,
    run: async ({ folder, example }: Consumer) => {
      const compiler = compilerFile(installedAs);
      const entries = entriesIn(folder);
      const everywhere = importAll(entries.filter(({ isForNode }) => !isForNode));
      await compile(join(folder, `${installedAs}-${moduleResolution}`), compiler, {
        compilerOptions: { module, moduleResolution, lib: ['es2023', 'dom', 'dom.iterable'], types: [] },
        files: { 'example.ts': example.text, 'everywhere.ts': everywhere },
      });
      if (moduleResolution !== 'nodenext') return;
      await compile(join(folder, `${installedAs}-in-node`), compiler, {
        compilerOptions: { module, moduleResolution, lib: ['es2023'], types: ['node'] },
        files: { 'in-node.ts': importAll(entries) },
      });
    },
  })),
);

/** The entries of what a user can import there: pnpm shows what was asked for, npm also what that depends on. */
function entriesIn(folder: string): readonly PublishedEntry[] {
  return publishedPackages
    .filter(({ name }) => existsSync(join(folder, 'node_modules', name)))
    .flatMap((published) => published.entries);
}

/** A program, and how it is compiled. */
interface Program {
  readonly compilerOptions: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
}

const strictly = {
  target: 'es2023',
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

/** Compiles a program in a folder of its own, below the one where the packages are installed. */
async function compile(folder: string, compiler: string, { compilerOptions, files }: Program): Promise<void> {
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const configuration = { compilerOptions: { ...strictly, ...compilerOptions }, files: Object.keys(files) };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(configuration));
  await runProgram(process.execPath, [compiler], { folder });
}

function importAll(imported: readonly { readonly specifier: string }[]): string {
  return imported.map(({ specifier }, index) => `export * as entry${index} from '${specifier}';\n`).join('');
}

function compilerFile(installedAs: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${installedAs}/package.json`);
  return join(dirname(manifest), 'bin', 'tsc');
}
