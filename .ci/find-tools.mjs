import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fail } from './fail.mjs';

/** The Node that is fetched where there is none that fits. */
const nodeVersion = '22.23.2';

/** The one pnpm that installs this repository. */
export const pnpmVersion = '12.21.0';

/** The Node releases that the tools run on: each long-term line from its first fitting minor version, then every later one. */
const oldestMinorByMajor = new Map([
  ['22', 18],
  ['24', 11],
]);
const firstMajorThatFitsAlways = 26;

/** Puts a modern Node and the pinned pnpm on PATH; npx fetches and keeps what the machine lacks. */
export function findTools() {
  const missing = [];
  if (!isModern(versionOf('node'))) missing.push(`node@${nodeVersion}`);
  if (versionOf('pnpm') !== pnpmVersion) missing.push(`pnpm@${pnpmVersion}`);
  if (missing.length > 0) process.env.PATH = fetchTools(missing);

  const version = versionOf('node');
  if (!isModern(version)) {
    fail(
      `Node ${nodeVersion} was fetched, yet "node" on PATH is ${version || 'missing'}.`,
      'Install Node 22.18 or later, 24.11 or later, or 26, and run the command again.',
    );
  }
  return { nodeVersion: version };
}

function isModern(version) {
  const [major = '', minor = ''] = version.split('.');
  const oldestMinor = oldestMinorByMajor.get(major);
  return oldestMinor === undefined ? Number(major) >= firstMajorThatFitsAlways : Number(minor) >= oldestMinor;
}

/** The version of a program on PATH, such as '22.23.2', or an empty text where it does not run. */
function versionOf(program) {
  const { stdout } = capture(program, ['--version'], 'ignore');
  return (stdout ?? '').trim().replace(/^v/u, '');
}

function fetchTools(packages) {
  const options = packages.flatMap((name) => ['--package', name]);
  const { status, stdout } = capture(
    'npx',
    ['--yes', ...options, '--', 'node', '--print', 'process.env.PATH'],
    'inherit',
  );
  if (status !== 0) {
    fail(
      `Fetching ${packages.join(' and ')} with npx failed.`,
      'Check that npm is installed, its registry can be reached and its install scripts are allowed; or install these tools yourself.',
    );
  }
  return stdout.trim();
}

function capture(program, programArguments, stderr) {
  return spawnSync(program, programArguments, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', stderr],
    shell: process.platform === 'win32',
  });
}
