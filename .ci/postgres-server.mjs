/** A PostgreSQL server that lives as long as the tests which need it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const debianFolder = '/usr/lib/postgresql';
const readyTimeoutMs = 30_000;
const readyCheckMs = 100;

/** For data that nobody will miss: no waiting for the disk. */
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'unix_socket_directories='];

/**
 * Starts a server on loopback, with data of its own, as a user without rights. Where the machine has no PostgreSQL and it
 * may, it installs Debian's.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | { problem: string }>}
 */
export async function startPostgresServer() {
  const programs = findPrograms() ?? installPrograms();
  if (programs === undefined) return { problem: 'PostgreSQL is not on this machine, and cannot be installed on it.' };

  const owner = findOwner();
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-postgres-'));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const options = { ...owner, cwd: folder, encoding: 'utf8' };
  const init = ['--pgdata', data, '--username', 'postgres', '--auth', 'trust', '--encoding', 'UTF8'];
  const { status, stderr } = spawnSync(
    join(programs, 'initdb'),
    [...init, '--locale', 'C.UTF-8', '--no-sync'],
    options,
  );
  if (status !== 0) return { problem: `PostgreSQL cannot make a database here: ${stderr}` };

  const port = await findFreePort();
  const network = ['-h', '127.0.0.1', '-p', String(port)];
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...network, ...settings.flatMap((text) => ['-c', text])],
    {
      ...options,
      stdio: 'ignore',
    },
  );
  const stop = async () => {
    if (server.exitCode === null && server.kill('SIGINT')) await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  if (await isReady(join(programs, 'pg_isready'), network)) {
    return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
  }
  await stop();
  return { problem: `PostgreSQL did not start within ${readyTimeoutMs / 1000} s.` };
}

/** The folder of PostgreSQL's programs: the newest of Debian's, else one in the path. */
function findPrograms() {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : [];
  const newestFirst = versions.toSorted((one, other) => Number(other) - Number(one));
  const folders = [
    ...newestFirst.map((version) => join(debianFolder, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

function installPrograms() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.log('Installing PostgreSQL of Debian, for the tests on a server.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const task of [['update'], ['install', '--yes', '--no-install-recommends', 'postgresql']]) {
    spawnSync('apt-get', ['-qq', ...task], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return findPrograms();
}

/** Who runs the server: PostgreSQL refuses to be run by root. */
function findOwner() {
  return process.getuid?.() === 0 ? { uid: nobodysId('-u'), gid: nobodysId('-g') } : {};
}

function nobodysId(option) {
  return Number(spawnSync('id', [option, 'nobody'], { encoding: 'utf8' }).stdout.trim());
}

async function findFreePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

async function isReady(program, network) {
  for (const deadline = Date.now() + readyTimeoutMs; Date.now() < deadline;) {
    if (spawnSync(program, [...network, '-q']).status === 0) return true;
    await new Promise((resolve) => {
      setTimeout(resolve, readyCheckMs);
    });
  }
  return false;
}
