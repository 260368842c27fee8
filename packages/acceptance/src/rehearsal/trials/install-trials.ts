import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages } from '../../published-packages.ts';
import { dependencyClosure } from '../dependency-closure.ts';
import type { Trial } from './trial.ts';

/** What an installation of a package may bring. */
interface InstallBudget {
  /** Number of packages: itself and everything that it depends on. */
  readonly packages: number;
  /** A little above the length of their files, in bytes: who exceeds it finds the bytes elsewhere, or raises it on purpose. */
  readonly ceilingBytes: number;
}

/** The budget of each package; zod is 6,200,000 bytes of it. */
const budgets: Readonly<Record<string, InstallBudget>> = {
  '@broadsheet/core': { packages: 2, ceilingBytes: 6_850_000 },
  '@broadsheet/sdk': { packages: 8, ceilingBytes: 14_300_000 },
  '@broadsheet/formats': { packages: 73, ceilingBytes: 11_000_000 },
  // Half of it is PGlite, a database in WebAssembly.
  '@broadsheet/ingest': { packages: 107, ceilingBytes: 56_500_000 },
  '@broadsheet/mcp': { packages: 82, ceilingBytes: 27_000_000 },
};

/** The installation of each package within its budget. */
export const installTrials: readonly Trial[] = publishedPackages.map(({ name }) => ({
  name: `the budget of an installation of ${name}`,
  run: async ({ folder }) => {
    const budget = budgets[name];
    if (budget === undefined) throw new Error('It has none yet.');
    const installed = dependencyClosure([name], folder);
    const bytes = installed.reduce((sum, one) => sum + folderBytes(one.folder), 0);
    if (installed.length > budget.packages || bytes > budget.ceilingBytes) {
      throw new Error(`It brings ${installed.length} packages and ${bytes} bytes.`);
    }
  },
}));

function folderBytes(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .reduce((sum, entry) => {
      const path = join(folder, entry.name);
      return sum + (entry.isDirectory() ? folderBytes(path) : statSync(path).size);
    }, 0);
}
