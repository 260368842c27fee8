import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { checkValues } from '../readme-example.ts';
import { runtimeProgram } from '../runtimes.ts';
import type { Trial } from './trial.ts';

const program = runtimeProgram('workerd');
const address = '127.0.0.1:8787';

const configuration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "${address}", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.bundle.js")],
  compatibilityDate = "2026-01-01"
);
`;

/** The example of the README in a worker, bundled as for Cloudflare and without anything of Node. */
export const workerdTrial: Trial = {
  name: 'workerd',
  ...(program === undefined && { missing: 'it was not fetched' }),
  run: async ({ folder, example }) => {
    await writeFile(
      join(folder, 'worker.js'),
      `import { values } from './example.js';\nexport default { fetch: () => Response.json(values) };\n`,
    );
    await build({
      absWorkingDir: folder,
      entryPoints: ['worker.js'],
      outfile: 'worker.bundle.js',
      bundle: true,
      format: 'esm',
      conditions: ['workerd', 'worker', 'browser'],
      logLevel: 'silent',
    });
    await writeFile(join(folder, 'worker.capnp'), configuration);
    const server = spawn(program ?? '', ['serve', 'worker.capnp', '--verbose'], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    try {
      checkValues(example, await answerOf(`http://${address}/`));
    } finally {
      server.kill();
      await once(server, 'exit');
    }
  },
};

const attempts = 100;
const pauseMs = 100;

/** Asks a server that is about to listen. */
async function answerOf(url: string): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await (await fetch(url)).text();
    } catch (error) {
      if (attempt === attempts) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, pauseMs);
      });
    }
  }
}
