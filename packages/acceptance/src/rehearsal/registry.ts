import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runServer } from 'verdaccio';
import * as z from 'zod';
import { runProgram } from './run-program.ts';
import type { InstalledPackage } from './dependency-closure.ts';

/** A registry of this machine. */
export interface Registry {
  /** Its address. */
  readonly url: string;
  /** What a user needs to publish in it. */
  readonly token: string;
}

/** Any port does: nobody else is in this network. */
const port = 4873;
const host = '127.0.0.1';

/** Starts a Verdaccio that knows of no other registry, and holds nothing. It ends with this process. */
export async function startRegistry(folder: string): Promise<Registry> {
  await mkdir(folder, { recursive: true });
  const server = await runServer({
    self_path: folder,
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    // A token that is signed; by default it holds the password, which is made slow to verify, once a request.
    security: { api: { legacy: false, jwt: { sign: { expiresIn: '1h' } } } },
    uplinks: {},
    packages: { '**': { access: '$all', publish: '$authenticated' } },
    web: { enable: false },
    log: { type: 'file', path: join(folder, 'log'), level: 'warn' },
    max_body_size: '100mb',
  });
  server.listen(port, host);
  await once(server, 'listening');
  // It serves as long as the rehearsal runs, and does not keep it from ending.
  server.unref();
  const url = `http://${host}:${port}`;
  return { url, token: await signUp(url) };
}

async function signUp(url: string): Promise<string> {
  const user = { name: 'rehearsal', password: 'known-to-everybody' };
  const response = await fetch(`${url}/-/user/org.couchdb.user:${user.name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(user),
  });
  return z.object({ token: z.string() }).parse(await response.json()).token;
}

/** Puts a package of others into the registry, as it is installed here. */
export async function putPackage({ url, token }: Registry, { folder, manifest }: InstalledPackage): Promise<void> {
  const { name, version } = manifest;
  const data = await pack(folder);
  const file = `${name}-${version}.tgz`;
  const response = await fetch(`${url}/${name.replace('/', '%2f')}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      _id: name,
      name,
      'dist-tags': { latest: version },
      versions: { [version]: { ...manifest, dist: { ...digests(data), tarball: `${url}/${name}/-/${file}` } } },
      _attachments: {
        [file]: { content_type: 'application/octet-stream', data: data.toString('base64'), length: data.length },
      },
    }),
  });
  if (!response.ok) throw new Error(`The registry does not take ${name}@${version}: ${await response.text()}`);
}

async function pack(folder: string): Promise<Buffer> {
  const scratch = await mkdtemp(join(tmpdir(), 'broadsheet-tarball-'));
  const tarball = join(scratch, 'package.tgz');
  // Equal files are one file on the disk of this repository, but package managers take no links from a registry.
  const options = ['--hard-dereference', '--exclude=./node_modules', String.raw`--transform=s,^\.,package,`];
  await runProgram('tar', ['--create', '--gzip', '--file', tarball, ...options, '.'], { folder });
  const data = await readFile(tarball);
  await rm(scratch, { recursive: true });
  return data;
}

function digests(data: Buffer): { readonly integrity: string; readonly shasum: string } {
  return {
    integrity: `sha512-${createHash('sha512').update(data).digest('base64')}`,
    shasum: createHash('sha1').update(data).digest('hex'),
  };
}
