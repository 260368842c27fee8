import { readFile } from 'node:fs/promises';
import { decodeBody } from '../input/decode-body.ts';
import { FileError } from './file-error.ts';
import type { Terminal } from './terminal.ts';

/** What a command is given: an address, or the text of a file or of standard input. */
export type Place = { readonly url: string } | { readonly text: string };

/**
 * Looks at what a command is given: an address begins with its scheme, `-` is standard input, anything else is a file.
 *
 * @throws {FileError} when there is no such file, or it holds no text.
 */
export async function readPlace(input: string, { stdin }: Terminal): Promise<Place> {
  if (isAddress(input)) return { url: input };
  const text = decodeBody(input === '-' ? await readAll(stdin) : await readBytes(input), undefined);
  if (text.slice(0, lengthOfBeginning).includes('\0'))
    throw new FileError('unreadable', `${input === '-' ? 'Standard input' : `The file ${input}`} holds no text.`);
  return { text };
}

/** As much of a text as tells what it is. */
const lengthOfBeginning = 500;

/** Whether something is meant as an address of the web. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input);
}

async function readAll(stdin: Terminal['stdin']): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stdin) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return Buffer.concat(pieces);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === '') throw cause;
    const message = code === 'ENOENT' ? `There is no file ${path}.` : `The file ${path} cannot be read (${code}).`;
    throw new FileError('unreachable', message, { cause });
  }
}
