/**
 * Runs the tests that need a real WordPress: installs Debian's packages where they are missing and this process may,
 * then starts the tests, which run a WordPress of their own. With --where-possible, a machine on which they cannot run is
 * no failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fail } from './fail.mjs';
import { run } from './run-process.mjs';

/**
 * WordPress with two of its themes, and what runs it. None of the packages starts a service: the web server and PHP for
 * it are the smallest that satisfy what the package of WordPress asks for, and stay unused.
 */
const packages = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'micro-httpd',
  'php',
  'php-cgi',
  'php-cli',
  'php-mysql',
  'mariadb-server-core',
];

const obstacle = await installMissing();
if (obstacle === undefined) {
  process.exitCode = await run('node', ['.ci/bootstrap.mjs', 'wordpress']);
} else if (process.argv.includes('--where-possible')) {
  console.log(`\nbroadsheet: The tests with a real WordPress did NOT run: ${obstacle}`);
} else {
  fail(
    `The tests with a real WordPress cannot run: ${obstacle}`,
    'Run them on Debian, as root or with WordPress, PHP and MariaDB installed.',
  );
}

/** Installs what is missing; tells what stands in the way. */
async function installMissing() {
  if (!existsSync('/usr/bin/dpkg-query')) return 'this machine has no packages of Debian.';
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return undefined;
  if (process.getuid() !== 0) return `${missing.join(', ')} must be installed, which only root may do.`;
  const install = ['install', '--yes', '--quiet', '--no-install-recommends', ...missing];
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  if ((await run('apt-get', install)) === 0) return undefined;
  // The lists of packages may be missing or old.
  await run('apt-get', ['update', '--quiet']);
  if ((await run('apt-get', install)) === 0) return undefined;
  return `apt-get could not install ${missing.join(', ')}; its messages above say why.`;
}

function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['--show', '--showformat', '${db:Status-Status}', name], {
    encoding: 'utf8',
  });
  return stdout === 'installed';
}
