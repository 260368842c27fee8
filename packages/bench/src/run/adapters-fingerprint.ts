import { readFile, readdir } from 'node:fs/promises';
import { hash } from './prediction-cache.ts';

/** A fingerprint of the code through which peers are run, so that a change of it makes what was kept stale. */
export async function adaptersFingerprint(): Promise<string> {
  const folder = new URL('../systems/peers/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.test.ts')).toSorted();
  const sources = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return hash(sources.join('\n'));
}
