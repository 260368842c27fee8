import { checkValues } from '../readme-example.ts';
import { runProgram } from '../run-program.ts';
import { type RuntimeName, runtimeProgram } from '../runtimes.ts';
import type { Trial } from './trial.ts';

/** A command of a runtime that runs a program, which prints what came out. */
interface Run {
  readonly name: string;
  readonly runtime: RuntimeName;
  readonly command: readonly string[];
}

const runs: readonly Run[] = [
  { name: 'Node 22', runtime: 'node22', command: ['print.js'] },
  { name: 'Node 22, by require', runtime: 'node22', command: ['print.cjs'] },
  { name: 'Node 24', runtime: 'node24', command: ['print.js'] },
  { name: 'Node 26', runtime: 'node26', command: ['print.js'] },
  { name: 'Deno', runtime: 'deno', command: ['run', '--no-remote', '--node-modules-dir=manual', 'print.js'] },
  { name: 'Bun', runtime: 'bun', command: ['run', '--no-install', 'print.js'] },
];

/** The example of the README in each runtime that reads `node_modules` itself. */
export const runtimeTrials: readonly Trial[] = runs.map(({ name, runtime, command }) => {
  const program = runtimeProgram(runtime);
  return {
    name,
    ...(program === undefined && { missing: 'it was not fetched' }),
    run: async ({ folder, example }) => {
      checkValues(example, await runProgram(program ?? '', command, { folder }));
    },
  };
});
