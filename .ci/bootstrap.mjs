/**
 * Runs one of the repository's commands on a machine that has only Node >= 20 and npm:
 * finds or fetches Node and pnpm, installs, builds, then does what was asked.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { fail } from './fail.mjs';
import { findTools, pnpmVersion } from './find-tools.mjs';
import { startPostgresServer } from './postgres-server.mjs';
import { run, runScript } from './run-process.mjs';
import { printTestCount, removeTestReports } from './test-count.mjs';

const rootChecks = ['lint', 'regexps', 'format', 'unused', 'manifests', 'boundaries'].map((name) => `check:${name}`);

const commands = {
  build: () => turbo('build'),
  check: () => turbo('check', ...rootChecks, '--continue'),
  dev: () => buildThen('apps/demo', 'dev'),
  demo: () => buildThen('apps/demo', 'start'),
  docs: () => buildThen('apps/docs', 'start'),
  acceptance: () => buildThen('packages/acceptance', 'acceptance'),
  bench: () => buildThen('packages/bench', 'bench'),
  test: testEverything,
  'test:postgres': testOnPostgres,
  wordpress: () => runScript('packages/sdk', 'test:wordpress', commandArguments),
};

const [commandName = '', ...commandArguments] = process.argv.slice(2);
const command = commands[commandName];
if (command === undefined) {
  fail(`There is no command "${commandName}".`, `Use one of: ${Object.keys(commands).join(', ')}.`);
}

process.env.DO_NOT_TRACK = '1';
process.env.TURBO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Paths among the arguments are relative to where the command was given.
process.env.INIT_CWD ??= process.cwd();
// Part of the key of turbo's cache: what passed on one Node is run again on another.
process.env.BROADSHEET_NODE = findTools().nodeVersion;
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

await install();
process.exitCode = await command();

async function install() {
  const exitCode = await run('pnpm', ['install', '--frozen-lockfile']);
  if (exitCode !== 0) {
    fail(
      `Installing the dependencies failed: "pnpm install --frozen-lockfile" ended with ${exitCode}.`,
      `If a package.json was changed, run "npx pnpm@${pnpmVersion} install" and commit pnpm-lock.yaml; otherwise check that the package registry can be reached.`,
    );
  }
}

function turbo(...taskArguments) {
  return run('node', ['node_modules/turbo/bin/turbo', 'run', ...taskArguments]);
}

async function buildThen(folder, scriptName) {
  const exitCode = await turbo('build', `--filter=./${folder}...`);
  return exitCode === 0 ? runScript(folder, scriptName, commandArguments) : exitCode;
}

async function testEverything() {
  removeTestReports();
  const exitCode = await turbo('test', 'check', ...rootChecks, '--continue');
  return printTestCount(exitCode);
}

/** Runs a script of packages/ingest, its tests where none is named, on a PostgreSQL server that is started for it. */
async function testOnPostgres() {
  const { problem, url, stop } = await startPostgresServer();
  if (problem !== undefined) {
    console.log(
      `${problem}\nThe tests of packages/ingest did not run on a PostgreSQL server; they ran on PGlite alone.`,
    );
    return 0;
  }
  process.env.BROADSHEET_TEST_POSTGRES = url;
  const [scriptName = 'test', ...scriptArguments] = commandArguments;
  try {
    return await runScript('packages/ingest', scriptName, scriptArguments);
  } finally {
    await stop();
  }
}
