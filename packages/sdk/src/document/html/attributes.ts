import { attributeNumber, type KnownAttribute, knownAttributes } from '../attribute.ts';
import { copyNameTable, createAttributeTable, type NameTable } from './name-table.ts';
import type { Nodes } from './nodes.ts';

/** Attributes for which there is room at first, and attributes for which room is kept from one document to the next. */
const firstCapacity = 4096;
const keptCapacity = 0x10000;

/**
 * Attributes of all elements, in the order of the elements. Those from `kept` to `size` belong to the tag being read; they
 * stay if an element takes them.
 */
export interface Attributes {
  table: NameTable;
  size: number;
  /** Attributes there is room for; to ask an array for its length takes longer. */
  capacity: number;
  kept: number;
  /** How many attributes copies of elements have been given. */
  copied: number;
  /** Number of the name in `table`. */
  name: Uint16Array;
  valueStart: Int32Array;
  valueFinish: Int32Array;
}

type Columns = Pick<Attributes, 'capacity' | 'name' | 'valueStart' | 'valueFinish'>;

/** The names that every document knows. */
const attributeTable = createAttributeTable(knownAttributes);

/** Makes room for attributes. */
export function createAttributes(): Attributes {
  return { table: copyNameTable(attributeTable), size: 0, kept: 0, copied: 0, ...createColumns(firstCapacity) };
}

function createColumns(capacity: number): Columns {
  return {
    capacity,
    name: new Uint16Array(capacity),
    valueStart: new Int32Array(capacity),
    valueFinish: new Int32Array(capacity),
  };
}

/** Begins a document. */
export function clearAttributes(attributes: Attributes): void {
  if (attributes.capacity > keptCapacity) Object.assign(attributes, createColumns(firstCapacity));
  attributes.table = copyNameTable(attributeTable);
  attributes.size = attributes.kept = attributes.copied = 0;
}

/** Adds an attribute to the tag in hand. */
export function addAttribute(attributes: Attributes, name: number, valueStart: number, valueFinish: number): void {
  const index = attributes.size++;
  if (index === attributes.capacity) grow(attributes, index * 2);
  attributes.name[index] = name;
  attributes.valueStart[index] = valueStart;
  attributes.valueFinish[index] = valueFinish;
}

function grow(attributes: Attributes, capacity: number): void {
  const longer = createColumns(capacity);
  longer.name.set(attributes.name);
  longer.valueStart.set(attributes.valueStart);
  longer.valueFinish.set(attributes.valueFinish);
  Object.assign(attributes, longer);
}

/** Keeps copies of the attributes from `first` to `end`, before those of the tag in hand. */
export function keepCopies(attributes: Attributes, first: number, end: number): void {
  const { kept, size } = attributes;
  const count = end - first;
  while (size + count > attributes.capacity) grow(attributes, attributes.capacity * 2);
  for (const column of [attributes.name, attributes.valueStart, attributes.valueFinish]) {
    column.copyWithin(kept + count, kept, size);
    column.copyWithin(kept, first, end);
  }
  attributes.kept += count;
  attributes.size += count;
}

/** Moves an attribute forward to a place where the attributes of an element end. */
export function moveForward({ name, valueStart, valueFinish }: Attributes, index: number, place: number): void {
  for (const column of [name, valueStart, valueFinish]) {
    const value = column[index] ?? 0;
    column.copyWithin(place + 1, place, index);
    column[place] = value;
  }
}

/** Whether one of the attributes from `first` to `end` has a name. */
export function hasName({ name: names }: Attributes, name: number, first: number, end: number): boolean {
  for (let index = end - 1; index >= first; index--) if (names[index] === name) return true;
  return false;
}

/** Whether two elements have the same attributes, in any order. */
export function sameAttributes(
  attributes: Attributes,
  { firstAttribute }: Nodes,
  source: string,
  one: number,
  other: number,
): boolean {
  const first = firstAttribute[one] ?? 0;
  const end = firstAttribute[one + 1] ?? 0;
  const otherFirst = firstAttribute[other] ?? 0;
  const otherEnd = firstAttribute[other + 1] ?? 0;
  if (end - first !== otherEnd - otherFirst) return false;
  for (let index = first; index < end; index++) {
    const twin = attributes.name.subarray(otherFirst, otherEnd).indexOf(attributes.name[index] ?? 0);
    if (twin === -1 || valueAt(attributes, source, index) !== valueAt(attributes, source, otherFirst + twin))
      return false;
  }
  return true;
}

/** The value of an attribute as it stands in the source. */
function valueAt(attributes: Attributes, source: string, index: number): string {
  return source.slice(attributes.valueStart[index], attributes.valueFinish[index]);
}

/** The value, as it stands in the source, of an attribute of the tag in hand. */
export function valueInTag(attributes: Attributes, source: string, name: KnownAttribute): string | undefined {
  const number = attributeNumber(name);
  for (let index = attributes.kept; index < attributes.size; index++) {
    if (attributes.name[index] === number) return valueAt(attributes, source, index);
  }
  return undefined;
}
