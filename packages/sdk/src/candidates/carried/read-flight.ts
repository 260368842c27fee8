import { parseOrNothing } from './parse-or-nothing.ts';

const rowStart = /^([0-9a-f]+):(?:T([0-9a-f]+),)?/;
const reference = /^\$([0-9a-f]+)$/;
/** Longest head of a row: a number, and the length of a text. */
const maxHeadCharacters = 24;

/**
 * Reads the rows of React's flight data: `4:{…}` is a value, `5:T1f3,…` a text with its length in bytes of UTF-8, which
 * other rows refer to as `$5`. References to texts are replaced by the texts; other ones stay as they are.
 */
export function readFlight(flight: string): readonly unknown[] {
  const texts = new Map<string, string>();
  const rows: string[] = [];
  for (let at = 0; at < flight.length;) {
    const [head = '', name = '', length] = rowStart.exec(flight.slice(at, at + maxHeadCharacters)) ?? [];
    const start = at + head.length;
    if (length === undefined) {
      const lineEnd = flight.indexOf('\n', start);
      const end = lineEnd < 0 ? flight.length : lineEnd;
      if (head !== '') rows.push(flight.slice(start, end));
      at = end + 1;
    } else {
      at = endOfBytes(flight, start, Number.parseInt(length, 16));
      texts.set(name, flight.slice(start, at));
    }
  }
  const revive = (_: string, value: unknown): unknown => {
    const [, name] = (typeof value === 'string' && reference.exec(value)) || [];
    return name === undefined ? value : (texts.get(name) ?? value);
  };
  return rows.map((row) => parseOrNothing(row, revive)).filter((value) => value !== undefined);
}

/** The place behind so many bytes of UTF-8. */
function endOfBytes(text: string, start: number, bytes: number): number {
  let at = start;
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    // A pair of surrogates takes four bytes, two for each half.
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return at;
}
