import type { Document } from './document.ts';
import { classAttribute } from './html/attributes.ts';
import { decodeValue } from './read-node.ts';
import { hidesByClass } from './visibility.ts';

/** What numbering needs of a document: its attributes, with the number of each one's name. */
interface Attributes extends Pick<Document, 'source' | 'size' | 'firstAttribute' | 'valueStart' | 'valueFinish'> {
  readonly nameNumber: Int32Array;
}

/** The `class` attributes met so far. */
interface Met {
  /** Their values by number; the first is the empty one. */
  readonly classes: string[];
  /** Numbers by value. */
  readonly numbers: Map<string, number>;
  /** Number of the one last met under each hash; only of those that are written as they are read. */
  readonly recent: Int32Array;
}

/** Number of hashes, a power of two. */
const slots = 2048;

/**
 * Gives each `class` attribute of a page a number. A page repeats few of them, and all that is read from them is read once
 * for each number; one met before is known by comparing it with the one last met under its hash, without cutting a
 * string out.
 */
export function numberClasses(attributes: Attributes): Pick<Document, 'classNumber' | 'classes' | 'hidingClasses'> {
  const { source, size, firstAttribute, nameNumber, valueStart, valueFinish } = attributes;
  const classNumber = new Int32Array(size);
  const met: Met = { classes: [''], numbers: new Map([['', 0]]), recent: new Int32Array(slots) };
  let index = 0;
  for (let node = 0; node < size; node++) {
    for (const last = firstAttribute[node + 1] ?? 0; index < last; index++) {
      if (nameNumber[index] !== classAttribute) continue;
      classNumber[node] = readNumber(met, source, valueStart[index] ?? 0, valueFinish[index] ?? 0);
    }
  }
  return { classNumber, classes: met.classes, hidingClasses: findHiding(met.classes) };
}

function readNumber({ classes, numbers, recent }: Met, source: string, start: number, finish: number): number {
  const slot = hashOf(source, start, finish);
  const last = recent[slot] ?? 0;
  const known = classes[last] ?? '';
  if (known.length === finish - start && source.startsWith(known, start)) return last;
  const written = source.slice(start, finish);
  const value = decodeValue(written);
  let number = numbers.get(value);
  if (number === undefined) {
    number = classes.push(value) - 1;
    numbers.set(value, number);
  }
  if (value === written) recent[slot] = number;
  return number;
}

function findHiding(classes: readonly string[]): Uint8Array {
  const hiding = new Uint8Array(classes.length);
  for (let number = 0; number < classes.length; number++) hiding[number] = Number(hidesByClass(classes[number] ?? ''));
  return hiding;
}

/** A hash of the length and some of the characters, the last among them: names that are counted differ there. */
function hashOf(source: string, start: number, finish: number): number {
  const length = finish - start;
  let hash = length + source.charCodeAt(finish - 1) * 131;
  for (let at = start; at < finish; at += (length >> 3) + 1) hash = (Math.imul(hash, 31) + source.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 9)) & (slots - 1);
}
