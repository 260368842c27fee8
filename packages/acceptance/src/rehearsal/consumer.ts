import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadmeExample } from './readme-example.ts';
import type { Registry } from './registry.ts';
import { runProgram } from './run-program.ts';

/** A folder of a user who has installed the packages and written the example of the README. */
export interface Consumer {
  /** The folder. */
  readonly folder: string;
  /** The example. */
  readonly example: ReadmeExample;
}

/** What users of the room for Node have besides, for the types of Node. */
const forTypes = ['@types/node'];

/** Installs what the README says in an empty folder, with the package manager that it is for. */
export async function createConsumer(
  packageManager: 'npm' | 'pnpm',
  folder: string,
  { example, registry }: { readonly example: ReadmeExample; readonly registry: Registry },
): Promise<Consumer> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const install = { npm: ['install', '--no-audit', '--no-fund'], pnpm: ['add'] }[packageManager];
  await runProgram(packageManager, [...install, '--registry', registry.url, ...example.packages, ...forTypes], {
    folder,
  });
  await writeFile(join(folder, 'example.js'), example.module);
  await writeFile(
    join(folder, 'print.js'),
    `import { values } from './example.js';\nconsole.log(JSON.stringify(values));\n`,
  );
  return { folder, example };
}
