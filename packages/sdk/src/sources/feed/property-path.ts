import { isRecord, textOfField, type JsonRecord } from '../json-record.ts';

/**
 * All values at a path of a record, such as `dc.creators` or `content:encoded`: at each step a list stands for all its
 * items. A property whose name itself holds the rest of the path is found too.
 */
export function valuesAt(record: JsonRecord, path: string): readonly unknown[] {
  let values: readonly unknown[] = [record];
  for (const name of path.split('.')) {
    values = values.flatMap((value) => (isRecord(value) && Object.hasOwn(value, name) ? [value[name]].flat() : []));
  }
  return values;
}

/** Properties that hold the text of an element with attributes: feedsmith's names, and those of other parsers. */
const textProperties = ['value', 'name', 'label', 'term', '_', '#text'] as const;

/** The text of a value: the value itself, or what stands in it where the element has attributes or parts. */
export function textIn(value: unknown): string | undefined {
  if (isRecord(value)) return textProperties.map((name) => textOfField(value, name)).find((text) => text !== undefined);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The texts at the first of several paths that has any. */
export function textsAt(record: JsonRecord, paths: readonly string[]): readonly string[] {
  for (const path of paths) {
    const texts = valuesAt(record, path).flatMap((value) => textIn(value) ?? []);
    if (texts.length > 0) return texts;
  }
  return [];
}

/** The first text at the first of several paths that has any. */
export function textAt(record: JsonRecord, paths: readonly string[]): string | undefined {
  return textsAt(record, paths)[0];
}
