import { chown, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabase } from './start-database.ts';
import { runProgram, startServer, unprivileged } from './throw-away-process.ts';

/** Where Debian's package puts WordPress. */
const installedFolder = '/usr/share/wordpress';

/** A WordPress that is thrown away. */
export interface ThrowAwayWordPress {
  /** Address of the site, without a slash at the end. */
  readonly url: string;
  /** Value of the header `Authorization` with which REST may change everything. */
  readonly authorization: string;
  /** Gives the site the look of another theme. */
  readonly switchTheme: (theme: string) => void;
  /** Stops all servers and removes all files. */
  readonly close: () => Promise<void>;
}

/**
 * Installs a WordPress of its own into a temporary folder and starts it, with its database, on loopback. Nothing of it
 * runs as root, and nothing of the machine's own WordPress is touched.
 *
 * @param feedItems - Number of stories in a feed.
 */
export async function startWordPress(feedItems: number): Promise<ThrowAwayWordPress> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-wordpress-'));
  await giveAway(folder);
  // Beside the site, where the servers may read them whoever owns the repository.
  const scripts = join(folder, 'php');
  await cp(join(import.meta.dirname, 'php'), scripts, { recursive: true });
  const site = await copySite(folder, scripts);
  const database = await startDatabase(folder);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    NEWSROOM_URL: url,
    NEWSROOM_SOCKET: database.socket,
    NEWSROOM_FEED_ITEMS: `${feedItems}`,
  };
  const runPhp = (script: string, ...rest: readonly string[]): string =>
    runProgram('php', [join(scripts, script), ...rest], { folder: site, environment });
  const password = runPhp('install.php');
  const web = await startServer('php', ['-S', `127.0.0.1:${port}`], { folder: site, environment }, () => answers(url));
  return {
    url,
    authorization: `Basic ${Buffer.from(`newsroom:${password}`).toString('base64')}`,
    switchTheme: (theme) => void runPhp('switch-theme.php', theme),
    close: async () => {
      await web.stop();
      await database.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Copies WordPress, its links to other packages resolved, with settings of its own in place of the machine's. */
async function copySite(folder: string, scripts: string): Promise<string> {
  const site = join(folder, 'site');
  await cp(installedFolder, site, {
    recursive: true,
    dereference: true,
    filter: (path) => !['.htaccess', 'wp-config.php'].some((name) => path === join(installedFolder, name)),
  });
  const uploads = join(site, 'wp-content', 'uploads');
  const plugins = join(site, 'wp-content', 'mu-plugins');
  await mkdir(uploads);
  await giveAway(uploads);
  await mkdir(plugins);
  await cp(join(scripts, 'wp-config.php'), join(site, 'wp-config.php'));
  await cp(join(scripts, 'keep-modified.php'), join(plugins, 'keep-modified.php'));
  return site;
}

/** Lets the account of the servers write into a folder. */
async function giveAway(folder: string): Promise<void> {
  const { uid, gid } = unprivileged;
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/wp-json/`)).ok;
  } catch {
    return false;
  }
}
