import { attributeNumber, type KnownAttribute, knownAttributes } from '../attribute.ts';
import { copyNameTable, createNameTable, type NameTable } from './name-table.ts';
import { grown, type Nodes } from './nodes.ts';

/**
 * Attributes of all elements, in the order in which they stand in the source. Those from `kept` to `size` belong to the
 * tag being read; they stay if an element takes them.
 */
export interface Attributes {
  readonly table: NameTable;
  size: number;
  kept: number;
  /** How many attributes copies of elements have been given. */
  copied: number;
  /** Number of the name in `table`. */
  name: Uint16Array;
  valueStart: Int32Array;
  valueFinish: Int32Array;
}

/** The names that every document knows. */
const attributeTable = createNameTable(knownAttributes, true);

/** Makes room for a first number of attributes. */
export function createAttributes(capacity: number): Attributes {
  return {
    table: copyNameTable(attributeTable),
    size: 0,
    kept: 0,
    copied: 0,
    name: new Uint16Array(capacity),
    valueStart: new Int32Array(capacity),
    valueFinish: new Int32Array(capacity),
  };
}

/** Adds an attribute. */
export function addAttribute(attributes: Attributes, name: number, valueStart: number, valueFinish: number): void {
  const index = attributes.size++;
  if (index === attributes.name.length) grow(attributes, index * 2);
  attributes.name[index] = name;
  attributes.valueStart[index] = valueStart;
  attributes.valueFinish[index] = valueFinish;
}

/** Whether the tag in hand has an attribute of a name already. */
export function hasName(attributes: Attributes, name: number): boolean {
  const names = attributes.name;
  for (let index = attributes.size - 1; index >= attributes.kept; index--) {
    if (names[index] === name) return true;
  }
  return false;
}

function grow(attributes: Attributes, capacity: number): void {
  attributes.name = grown(attributes.name, new Uint16Array(capacity));
  attributes.valueStart = grown(attributes.valueStart, new Int32Array(capacity));
  attributes.valueFinish = grown(attributes.valueFinish, new Int32Array(capacity));
}

/** Whether two elements have the same attributes, in any order. */
export function sameAttributes(
  attributes: Attributes,
  nodes: Nodes,
  source: string,
  one: number,
  other: number,
): boolean {
  const first = nodes.firstAttribute[one] ?? 0;
  const end = nodes.endAttribute[one] ?? 0;
  const otherFirst = nodes.firstAttribute[other] ?? 0;
  const otherEnd = nodes.endAttribute[other] ?? 0;
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
