import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dependencyClosure } from '../dependency-closure.ts';
import type { Trial } from './trial.ts';

/** What an installation of a package may bring. */
interface InstallBudget {
  /** The package. */
  readonly name: string;
  /** Number of packages: itself and everything that it depends on. */
  readonly packages: number;
  /** A little above the length of their files, in bytes: who exceeds it finds the bytes elsewhere, or raises it on purpose. */
  readonly ceilingBytes: number;
}

const budgets: readonly InstallBudget[] = [
  { name: '@broadsheet/core', packages: 2, ceilingBytes: 6_850_000 },
  // Of this and the next, zod is 6,200,000.
  { name: '@broadsheet/sdk', packages: 17, ceilingBytes: 16_600_000 },
  { name: '@broadsheet/formats', packages: 73, ceilingBytes: 11_000_000 },
];

/** Each installation within its budget. */
export const installTrials: readonly Trial[] = budgets.map(({ name, packages, ceilingBytes }) => ({
  name: `${name} installs no more than ${packages} packages and ${ceilingBytes} bytes`,
  run: async ({ folder }) => {
    const installed = dependencyClosure([name], folder);
    const bytes = installed.reduce((sum, one) => sum + folderBytes(one.folder), 0);
    if (installed.length > packages || bytes > ceilingBytes) {
      throw new Error(`It installs ${installed.length} packages and ${bytes} bytes.`);
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
