import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedPackages } from '../published-packages.ts';
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

/** What is installed besides: with npm all that is published, with pnpm nothing that the README does not name, but the types of Node. */
const besides = {
  npm: [...publishedPackages.map(({ name }) => name), '@types/node'],
  pnpm: ['@types/node'],
} as const;

/** Installs what the README says in an empty folder. */
export async function createConsumer(
  packageManager: 'npm' | 'pnpm',
  folder: string,
  { example, registry }: { readonly example: ReadmeExample; readonly registry: Registry },
): Promise<Consumer> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const install = { npm: ['install', '--no-audit', '--no-fund'], pnpm: ['add'] }[packageManager];
  const packages = new Set([...example.packages, ...besides[packageManager]]);
  await runProgram(packageManager, [...install, '--registry', registry.url, ...packages], { folder });
  await writeFile(join(folder, 'example.js'), example.module);
  const print = 'console.log(JSON.stringify(values));\n';
  await writeFile(join(folder, 'print.js'), `import { values } from './example.js';\n${print}`);
  await writeFile(join(folder, 'print.cjs'), `const { values } = require('./example.js');\n${print}`);
  return { folder, example };
}
