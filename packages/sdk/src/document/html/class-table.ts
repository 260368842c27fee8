import { codeAt } from './characters.ts';

/** Slots there are, a power of two. Few pages have a tenth as many different values. */
const slotCount = 4096;

/** How many slots a value is looked for in. */
const maxSteps = 8;

/**
 * The `class` attributes of a page, each with a number. A page repeats few of them, and all that is read from them is read
 * once for each number; one met before is known by comparing it with those of its hash, which is quicker than a map: nearly
 * all values are short.
 */
export interface ClassTable {
  /** Values by number, as they are written; the first is the empty one. */
  classes: string[];
  /** Numbers of values, each in one of the `maxSteps` slots from its hash on; 0 for a free slot. */
  readonly slots: Int32Array;
  /** Numbers of the values that found no free slot. */
  readonly others: Map<string, number>;
}

/** Makes a table. */
export function createClassTable(): ClassTable {
  return { classes: [''], slots: new Int32Array(slotCount), others: new Map() };
}

/** Begins a document. */
export function clearClassTable(table: ClassTable): void {
  table.classes = [''];
  table.slots.fill(0);
  table.others.clear();
}

/** Number of the value that stands between two places of the source. */
export function readClass(table: ClassTable, source: string, start: number, finish: number): number {
  if (start === finish) return 0;
  const { classes, slots } = table;
  const value = source.slice(start, finish);
  const first = hashOf(source, start, finish);
  for (let slot = first; slot < first + maxSteps; slot++) {
    const number = slots[slot & (slotCount - 1)] ?? 0;
    if (number === 0) return (slots[slot & (slotCount - 1)] = classes.push(value) - 1);
    if (classes[number] === value) return number;
  }
  return numberOther(table, value);
}

/** With a map, no page can make a search long. */
function numberOther({ classes, others }: ClassTable, value: string): number {
  const known = others.get(value);
  if (known !== undefined) return known;
  const number = classes.push(value) - 1;
  others.set(value, number);
  return number;
}

/** A hash of the length and some of the characters, the last among them: names that are counted differ there. */
function hashOf(source: string, start: number, finish: number): number {
  const length = finish - start;
  const step = (length >> 2) + 1;
  let hash = length + Math.imul(codeAt(source, finish - 1), 131);
  for (let at = start; at < finish; at += step) hash = (Math.imul(hash, 31) + codeAt(source, at)) | 0;
  return hash ^ (hash >>> 9);
}
