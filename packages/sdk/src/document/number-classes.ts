import { attributeNumber } from './attribute.ts';
import type { Document } from './document.ts';
import { decodeValue, isPlain } from './read-node.ts';
import { hidesByClass } from './visibility.ts';

/** What numbering needs of a document: its attributes. */
type Attributes = Pick<Document, 'source' | 'size' | 'firstAttribute' | 'attributeName' | 'valueStart' | 'valueFinish'>;

const classAttribute = attributeNumber('class');

/** The `class` attributes met so far. */
interface Met {
  /** Their values by number; the first is the empty one. */
  readonly classes: string[];
  /** Numbers of plain values, each in one of the `maxSteps` slots from its hash on; 0 for a free slot. */
  readonly slots: Int32Array;
  /** Numbers of the values that found no free slot or are not plain: with these, no page can make a search long. */
  readonly others: Map<string, number>;
}

/** How many slots a value is looked for in. */
const maxSteps = 8;

/** Most slots, a power of two; no real page has as many classes. */
const maxSlots = 0x8000;

/** Place of a value that found no free slot. */
const noSlot = -1;

/**
 * Gives each `class` attribute of a page a number. A page repeats few of them, and all that is read from them is read once
 * for each number; one met before is known by comparing it with those of its hash, which is quicker than a map: nearly all
 * values are short.
 */
export function numberClasses(attributes: Attributes): Pick<Document, 'classNumber' | 'classes' | 'hidingClasses'> {
  const { source, size, firstAttribute, attributeName, valueStart, valueFinish } = attributes;
  const classNumber = new Int32Array(size);
  const met: Met = { classes: [''], slots: createSlots(attributeName.length), others: new Map() };
  let index = 0;
  for (let node = 0; node < size; node++) {
    for (const last = firstAttribute[node + 1] ?? 0; index < last; index++) {
      if (attributeName[index] !== classAttribute) continue;
      classNumber[node] = readNumber(met, source, valueStart[index] ?? 0, valueFinish[index] ?? 0);
    }
  }
  return { classNumber, classes: met.classes, hidingClasses: findHiding(met.classes) };
}

/** Twice as many slots as there can be values, as long as these are few. */
function createSlots(values: number): Int32Array {
  return new Int32Array(Math.min(1 << (33 - Math.clz32(values | maxSteps)), maxSlots));
}

function readNumber(met: Met, source: string, start: number, finish: number): number {
  if (start === finish) return 0;
  const { classes, slots } = met;
  const written = source.slice(start, finish);
  const first = hashOf(source, start, finish);
  for (let step = 0; step < maxSteps; step++) {
    const slot = (first + step) & (slots.length - 1);
    const number = slots[slot] ?? 0;
    if (number === 0) return addValue(met, written, slot);
    if (classes[number] === written) return number;
  }
  return addValue(met, written, noSlot);
}

/** Number of a value that is in no slot as it is written. */
function addValue(met: Met, written: string, slot: number): number {
  if (!isPlain(written)) {
    const value = decodeValue(written);
    return isPlain(value) ? readNumber(met, value, 0, value.length) : numberOther(met, value);
  }
  if (slot === noSlot) return numberOther(met, written);
  const number = met.classes.push(written) - 1;
  met.slots[slot] = number;
  return number;
}

function numberOther({ classes, others }: Met, value: string): number {
  const known = others.get(value);
  if (known !== undefined) return known;
  const number = classes.push(value) - 1;
  others.set(value, number);
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
  return hash ^ (hash >>> 9);
}
