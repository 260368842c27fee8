import type { Document } from './document.ts';
import { classAttribute } from './html/attributes.ts';
import { decodeValue } from './read-node.ts';
import { hidesByClass } from './visibility.ts';

/** What numbering needs of a document: its attributes, with the number of each one's name. */
interface Attributes extends Pick<Document, 'source' | 'size' | 'firstAttribute' | 'valueStart' | 'valueFinish'> {
  readonly nameNumber: Int32Array;
}

/** Number of fingerprints kept, a power of two. */
const slots = 2048;

/**
 * Gives each `class` attribute of a page a number. A page repeats few of them, and all that is read from them is read once
 * for each number; one met before is known by a fingerprint of 64 bits, without cutting a string out.
 */
export function numberClasses({
  source,
  size,
  firstAttribute,
  nameNumber,
  valueStart,
  valueFinish,
}: Attributes): Pick<Document, 'classNumber' | 'classes' | 'hidingClasses'> {
  const classNumber = new Int32Array(size);
  const numbers = new Map<string, number>([['', 0]]);
  const recent = new Int32Array(slots * 3);
  let index = 0;
  for (let node = 0; node < size; node++) {
    for (const last = firstAttribute[node + 1] ?? 0; index < last; index++) {
      if (nameNumber[index] !== classAttribute) continue;
      const start = valueStart[index] ?? 0;
      const finish = valueFinish[index] ?? 0;
      let low = 0;
      let high = 1;
      for (let at = start; at < finish; at++) {
        const code = source.charCodeAt(at);
        low = (Math.imul(low, 31) + code) | 0;
        high = (Math.imul(high, 0x01000193) ^ code) | 0;
      }
      const slot = ((low ^ (low >>> 9)) & (slots - 1)) * 3;
      if (recent[slot] !== low || recent[slot + 1] !== high) {
        recent[slot] = low;
        recent[slot + 1] = high;
        recent[slot + 2] = numberOf(numbers, decodeValue(source.slice(start, finish)));
      }
      classNumber[node] = recent[slot + 2] ?? 0;
    }
  }
  const classes = [...numbers.keys()];
  return { classNumber, classes, hidingClasses: Uint8Array.from(classes, (names) => Number(hidesByClass(names))) };
}

function numberOf(numbers: Map<string, number>, value: string): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, numbers.size);
  return numbers.size - 1;
}
