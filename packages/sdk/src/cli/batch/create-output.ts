import type { Article } from '@broadsheet/core/model';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asFile, formatNamed } from '../format-table.ts';
import type { OptionValues } from '../parse-options.ts';
import { type Terminal, write } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Takes the articles of a batch. */
export type Output = (article: Article) => Promise<void>;

/**
 * Makes what takes the articles of a batch: a folder of files, whose paths are printed, or lines of JSON.
 *
 * @throws {UsageError} when the format does not fit on lines.
 */
export async function createOutput({ out, format: name }: OptionValues, { stdout }: Terminal): Promise<Output> {
  const format = formatNamed(name ?? (out === undefined ? 'json' : 'markdown'));
  if (out === undefined && !format.isJson)
    throw new UsageError(
      `${name} needs more than a line for an article; pass --out <folder>, or json, jsonld or ninjs.`,
    );
  if (out === undefined) return async (article) => write(stdout, `${JSON.stringify(await format.write(article))}\n`);
  await mkdir(out, { recursive: true });
  return async (article) => {
    const path = join(out, `${fileNameOf(article)}${format.extension}`);
    await writeFile(path, asFile(await format.write(article)));
    await write(stdout, `${path}\n`);
  };
}

const maxNameLength = 60;

/** The same name for the same article: the end of its address for people, and a part of a hash to tell it from others. */
function fileNameOf({ id, url, canonicalUrl = url }: Article): string {
  const parts = canonicalUrl === undefined ? [] : new URL(canonicalUrl).pathname.toLowerCase().split('/');
  const last = parts.findLast((part) => part !== '') ?? '';
  const words = last
    .replace(/\.[a-z]{1,5}$/, '')
    .replaceAll(/%[\da-f]{2}/g, '-')
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
  const name = words.join('-').slice(0, maxNameLength);
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 8);
  return name === '' ? hash : `${name}-${hash}`;
}
