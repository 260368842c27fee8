import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** A Chromium, and the variables it needs. */
export interface FoundChromium {
  /** Path of the program. */
  readonly executablePath: string;
  /** Variables of its environment beside those of this process. */
  readonly environment: Readonly<Record<string, string>>;
}

const systemPaths = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Finds a Chromium: the one that CHROMIUM_PATH names, one of the system, or else the one of an npm package (Linux x64). */
export async function findChromium(): Promise<FoundChromium> {
  const named = [process.env['CHROMIUM_PATH'] ?? '', ...systemPaths].find((path) => existsSync(path));
  return named === undefined ? unpackChromium() : { executablePath: named, environment: {} };
}

async function unpackChromium(): Promise<FoundChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'There is no Chromium for the browser tests; install one and name its program by the variable CHROMIUM_PATH.',
    );
  }
  const folder = join(tmpdir(), `broadsheet-chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/**
 * The package unpacks into the folder for temporary files and takes what it finds there for whole. Unpacking elsewhere
 * and moving the result keeps a run that was interrupted from breaking the next ones.
 */
async function unpackInto(folder: string): Promise<void> {
  const staging = await mkdtemp(`${folder}-`);
  const temporaryFolder = process.env['TMPDIR'];
  process.env['TMPDIR'] = staging;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(packageFolder(), 'bin', 'al2023.tar.br'));
    // Another run may have been quicker.
    if (!existsSync(folder)) await rename(staging, folder);
  } finally {
    if (temporaryFolder === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporaryFolder;
    await rm(staging, { recursive: true, force: true });
  }
}

async function packageVersion(): Promise<string> {
  const manifest = await readFile(join(packageFolder(), 'package.json'), 'utf8');
  return /"version": "([^"]+)"/.exec(manifest)?.[1] ?? 'unknown';
}

function packageFolder(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
}
