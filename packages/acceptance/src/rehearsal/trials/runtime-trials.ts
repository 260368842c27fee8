import { checkValues } from '../readme-example.ts';
import { runProgram } from '../run-program.ts';
import { type RuntimeName, runtimeProgram } from '../runtimes.ts';
import type { Trial } from './trial.ts';

/** How each runtime runs a program, which prints what came out. */
const runs: readonly { readonly name: string; readonly runtime: RuntimeName; readonly options: readonly string[] }[] = [
  { name: 'Node 22', runtime: 'node22', options: [] },
  { name: 'Node 24', runtime: 'node24', options: [] },
  { name: 'Node 26', runtime: 'node26', options: [] },
  { name: 'Deno', runtime: 'deno', options: ['run', '--no-remote', '--node-modules-dir=manual'] },
  { name: 'Bun', runtime: 'bun', options: ['run', '--no-install'] },
];

/** The example of the README in each runtime that reads `node_modules` itself. */
export const runtimeTrials: readonly Trial[] = runs.map(({ name, runtime, options }) => {
  const program = runtimeProgram(runtime);
  return {
    name,
    ...(program === undefined && { missing: 'it was not fetched' }),
    run: async ({ folder, example }) => {
      checkValues(example, await runProgram(program ?? '', [...options, 'print.js'], { folder }));
    },
  };
});
