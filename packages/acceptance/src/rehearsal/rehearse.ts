import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { publishedPackages } from '../published-packages.ts';
import { type Consumer, createConsumer } from './consumer.ts';
import { dependencyClosure } from './dependency-closure.ts';
import { inLanes } from './in-lanes.ts';
import { enterIsolation } from './isolation.ts';
import { readmeExample } from './readme-example.ts';
import { putPackage, type Registry, startRegistry } from './registry.ts';
import { runProgram } from './run-program.ts';
import { changeset, stageRelease } from './stage-release.ts';
import type { Trial } from './trials/trial.ts';
import { trials } from './trials/trials.ts';

const root = join(import.meta.dirname, '../../../..');

/** A machine that has everything counts what was not run as failed. */
const mustRunEverything = process.argv.includes('--everything');

/** Of an error that is longer, the beginning tells what went wrong. */
const shownLines = 15;

enterIsolation();
const folder = await mkdtemp(join(tmpdir(), 'broadsheet-rehearsal-'));
try {
  const registry = await startRegistry(join(folder, 'registry'));
  await becomeStranger(registry);
  await publishThirdParties(registry);
  await publishOwn();
  const { failed, 'not run': notRun } = await tryEverything(registry);
  process.exitCode = failed > 0 || (mustRunEverything && notRun > 0) ? 1 : 0;
} finally {
  await rm(folder, { recursive: true });
}

/** Leaves nothing of this machine's settings and caches to the package managers, and has them know one registry only. */
async function becomeStranger({ url, token }: Registry): Promise<void> {
  for (const name of Object.keys(process.env)) {
    if (/^(?:npm|pnpm|xdg)_/i.test(name)) delete process.env[name];
  }
  process.env['HOME'] = folder;
  await writeFile(
    join(folder, '.npmrc'),
    `registry=${url}/\n${url.replace('http:', '')}/:_authToken=${token}\nupdate-notifier=false\n`,
  );
}

/** Puts what the packages depend on into the registry, as it is installed here. */
async function publishThirdParties(registry: Registry): Promise<void> {
  const own = publishedPackages.map(({ name }) => name);
  const installed = dependencyClosure([...own, '@types/node'], import.meta.dirname);
  const others = installed.filter(({ manifest }) => !own.includes(manifest.name));
  await inLanes(others, async (one) => putPackage(registry, one));
  console.log(`The registry holds ${others.length} packages of others.`);
}

/** Publishes the packages as a release does, but unsigned: where they come from is signed in continuous integration only. */
async function publishOwn(): Promise<void> {
  const release = join(folder, 'release');
  await stageRelease(release);
  process.env['pnpm_config_provenance'] = 'false';
  await runProgram(changeset, ['publish', '--no-git-tag'], { folder: release });
  console.log(`Published ${publishedPackages.map(({ name }) => name).join(', ')} to a registry of this machine.`);
}

/** Gives the number of trials that ended in each way. */
async function tryEverything(registry: Registry): Promise<Readonly<Record<Outcome, number>>> {
  const example = readmeExample(await readFile(join(root, 'README.md'), 'utf8'));
  const counts = { passed: 0, failed: 0, 'not run': 0 };
  for (const packageManager of ['npm', 'pnpm'] as const) {
    console.log(`\nInstalled with ${packageManager}: ${example.packages.join(' ')}`);
    const consumer = await createConsumer(packageManager, join(folder, packageManager), { example, registry });
    await inLanes(trials[packageManager], async (trial) => {
      const outcome = await tryOne(trial, consumer);
      counts[outcome]++;
    });
  }
  console.log(
    `\n${Object.entries(counts)
      .map(([outcome, count]) => `${count} ${outcome}`)
      .join(', ')}`,
  );
  return counts;
}

type Outcome = 'passed' | 'failed' | 'not run';

/** Tells in the log how a trial ended. */
async function tryOne({ name, missing, run }: Trial, consumer: Consumer): Promise<Outcome> {
  if (missing !== undefined) {
    console.log(`  not run  ${name}: ${missing}`);
    return 'not run';
  }
  try {
    await run(consumer);
    console.log(`  passed   ${name}`);
    return 'passed';
  } catch (error) {
    console.log(`  FAILED   ${name}: ${firstLines(error instanceof Error ? error.message : String(error))}`);
    return 'failed';
  }
}

function firstLines(text: string): string {
  const lines = text.trim().split('\n');
  return [...lines.slice(0, shownLines), ...(lines.length > shownLines ? ['…'] : [])].join('\n');
}
