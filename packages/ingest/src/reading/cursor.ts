import { InputError } from '@broadsheet/sdk';

/** Where a part of a list ended: its score, moment and row. */
export interface Cursor {
  /** Score of the last article, 0 in lists that have none. */
  readonly score: number;
  /** When it was published. */
  readonly datedAt: Date;
  /** Number of its row. */
  readonly id: number;
}

/** Writes a cursor as the text that callers pass on. */
export function writeCursor({ score, datedAt, id }: Cursor): string {
  return Buffer.from(`${score} ${datedAt.toISOString()} ${id}`).toString('base64url');
}

const written = /^(?<score>[\d.e-]+) (?<datedAt>\S+) (?<id>\d+)$/;

/**
 * Reads a cursor.
 *
 * @throws {InputError} when the text is none.
 */
export function readCursor(after: string): Cursor {
  const { score, datedAt = '', id } = written.exec(Buffer.from(after, 'base64url').toString())?.groups ?? {};
  const cursor = { score: Number(score), datedAt: new Date(datedAt), id: Number(id) };
  if (Number.isNaN(cursor.score) || Number.isNaN(cursor.datedAt.getTime()))
    throw new InputError('after', `“${after.slice(0, 100)}” is no place in a list; pass the next of the part before.`);
  return cursor;
}
