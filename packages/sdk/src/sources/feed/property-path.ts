import { remember } from '../../candidates/remember.ts';
import { isRecord, textOfField, type JsonRecord } from '../json-record.ts';

/**
 * All values at a path of a record, such as `dc.creators` or `content:encoded`: at each step a list stands for all its
 * items. A property whose name itself holds the rest of the path is found too.
 */
export function valuesAt(record: JsonRecord, path: string): readonly unknown[] {
  const names = namesOf(path);
  let values: readonly unknown[] = [record];
  for (const name of names) values = valuesOf(values, name);
  return values;
}

const noValues: readonly unknown[] = [];
/** The paths are those of this folder, a few dozen. */
const namesOf = remember((path) => path.split('.'));

function valuesOf(records: readonly unknown[], name: string): readonly unknown[] {
  const [first] = records;
  if (records.length === 0) return noValues;
  // Nearly all properties are absent, or there once.
  if (records.length === 1) return isRecord(first) && Object.hasOwn(first, name) ? listOf(first[name]) : noValues;
  return records.flatMap((value) => (isRecord(value) && Object.hasOwn(value, name) ? listOf(value[name]) : []));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Properties that hold the text of an element with attributes: feedsmith's names, and those of other parsers. */
const textProperties = ['value', 'name', 'label', 'term', '_', '#text'] as const;

/** The text of a value: the value itself, or what stands in it where the element has attributes or parts. */
export function textIn(value: unknown): string | undefined {
  if (isRecord(value)) {
    const name = textProperties.find((candidate) => textOfField(value, candidate) !== undefined);
    return name === undefined ? undefined : textOfField(value, name);
  }
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The texts at the first of several paths that has any. */
export function textsAt(record: JsonRecord, paths: readonly string[]): readonly string[] {
  for (const path of paths) {
    const values = valuesAt(record, path);
    if (values.length === 0) continue;
    const texts = values.flatMap((value) => textIn(value) ?? []);
    if (texts.length > 0) return texts;
  }
  return [];
}

/** The first text at the first of several paths that has any. */
export function textAt(record: JsonRecord, paths: readonly string[]): string | undefined {
  return textsAt(record, paths)[0];
}
