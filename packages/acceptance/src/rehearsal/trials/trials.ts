import { browserTrial } from './browser-trial.ts';
import { installTrials } from './install-trials.ts';
import { runtimeTrials } from './runtime-trials.ts';
import type { Trial } from './trial.ts';
import { typeTrials } from './type-trials.ts';
import { workerdTrial } from './workerd-trial.ts';

/** What is tried with each package manager that the packages are installed with. */
export const trials: Readonly<Record<'npm' | 'pnpm', readonly Trial[]>> = {
  npm: [...runtimeTrials, workerdTrial, browserTrial, ...typeTrials, ...installTrials],
  // Only what finds packages itself can tell one folder of packages from another.
  pnpm: [...runtimeTrials, ...typeTrials.slice(-1)],
};
