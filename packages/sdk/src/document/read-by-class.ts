import type { Document } from './document.ts';
import { decodeValue } from './read-node.ts';

/** Makes a reader of what the `class` of a node says; pages repeat few values, and each of them is read once. */
export function readByClass<Value>(
  { classes, classNumber, references }: Document,
  read: (classes: string) => Value,
): (node: number) => Value | undefined {
  const values: Value[] = [];
  const isRead = new Uint8Array(classes.length);
  return (node) => {
    const number = classNumber[node] ?? 0;
    if (isRead[number] === 0) {
      isRead[number] = 1;
      const written = classes[number] ?? '';
      values[number] = read(references ? decodeValue(written) : written);
    }
    return values[number];
  };
}
