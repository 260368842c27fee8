import { codeAt, equals, greaterThan, isSpace, slash } from './characters.ts';

/** As many numbers as 16 bits hold; on a page with more names the rest shares the last number. */
const maxNames = 0xffff;

/** Number of fingerprints kept, a power of two. */
const slots = 1024;

/** Characters there are: UTF-16 units. */
const units = 0x10000;

/**
 * Names, each with a number. Pages repeat few names, so the table remembers by a fingerprint of 64 bits what number it gave
 * to a name: one met before is recognised while its end is looked for, without cutting a string out.
 */
export interface NameTable {
  /** Names in lower case, by number. */
  readonly names: string[];
  /** Numbers of the names known before the document was read. */
  readonly known: ReadonlyMap<string, number>;
  /** Numbers of the document's own names. */
  readonly own: Map<string, number>;
  /** Three fields a slot: both halves of the fingerprint of the name last met there, and its number. */
  readonly recent: Int32Array;
  /** 1 for each character that ends a name. */
  readonly ends: Uint8Array;
  /** Where the name last read ends. */
  finish: number;
  /** The character there. */
  endCode: number;
}

/** Ends of the names of tags; 0 stands for the end of the document, too. */
const tagEnds = new Uint8Array(units);
for (const code of [0, greaterThan, slash]) tagEnds[code] = 1;
for (let code = 0; code < units; code++) if (isSpace(code)) tagEnds[code] = 1;

/** Those of attributes. */
const attributeEnds = tagEnds.slice().fill(1, equals, equals + 1);

/** Makes a table of names of tags to begin documents with. */
export function createTagTable(names: readonly string[]): NameTable {
  return createNameTable(names, tagEnds);
}

/** Makes a table of names of attributes to begin documents with. */
export function createAttributeTable(names: readonly string[]): NameTable {
  return createNameTable(names, attributeEnds);
}

function createNameTable(names: readonly string[], ends: Uint8Array): NameTable {
  const table = {
    names: [...names],
    known: new Map(names.map((name, number) => [name, number])),
    own: new Map<string, number>(),
    recent: new Int32Array(slots * 3),
    ends,
    finish: 0,
    endCode: 0,
  };
  for (const name of names) readName(table, name, 0, codeAt(name, 0));
  return table;
}

/** A table for one document, which knows the names of another one. */
export function copyNameTable(table: NameTable): NameTable {
  return { ...table, names: [...table.names], own: new Map(), recent: table.recent.slice() };
}

/** Reads the name that begins at `start`, whatever its `first` character, and returns its number. */
export function readName(table: NameTable, source: string, start: number, first: number): number {
  const { recent, ends } = table;
  let at = start;
  let code = first;
  let low = 0;
  let high = 1;
  do {
    low = (Math.imul(low, 31) + code) | 0;
    high = (Math.imul(high, 0x01000193) ^ code) | 0;
    code = codeAt(source, ++at);
  } while (ends[code] === 0 || (code === 0 && at < source.length));
  table.finish = at;
  table.endCode = code;
  const slot = ((low ^ (low >>> 9)) & (slots - 1)) * 3;
  if (recent[slot] === low && recent[slot + 1] === high) return recent[slot + 2] ?? 0;
  const number = numberOf(table, lowerCase(source.slice(start, at)));
  recent[slot] = low;
  recent[slot + 1] = high;
  recent[slot + 2] = number;
  return number;
}

/** Number of a name in lower case, given out now if it has none yet. */
function numberOf(table: NameTable, name: string): number {
  const number = table.known.get(name) ?? table.own.get(name);
  if (number !== undefined) return number;
  if (table.names.length === maxNames) return maxNames - 1;
  table.own.set(name, table.names.length);
  return table.names.push(name) - 1;
}

/** HTML lowers the letters A to Z only. */
function lowerCase(name: string): string {
  if (!/[A-Z\0]/.test(name)) return name;
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replaceAll('\0', '\uFFFD');
}
