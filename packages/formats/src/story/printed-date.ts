import type { Stamp } from '@broadsheet/core/model';
import { cleanText } from '../characters/clean-text.ts';
import type { LossLog } from '../losses/loss-log.ts';

/** A date as it is written. */
export interface PrintedDate {
  /** For machines: ISO 8601 with the parts that the publisher printed. */
  readonly iso: string;
  /** For readers of any language, such as `2020-06-19 10:12 +06:00`. */
  readonly text: string;
}

/** Reads a stamp for writing, with exactly the parts that the publisher printed. */
export function printedDate(stamp: Stamp, pointer: string, losses: LossLog): PrintedDate {
  const iso = cleanText(stamp.iso, `${pointer}/iso`, losses).trim();
  const text = iso
    .replace('T', ' ')
    .replace(/Z$/, ' UTC')
    .replace(/(:\d\d(?:\.\d{1,9})?)([+-]\d\d:?\d\d)$/, '$1 $2');
  return { iso, text };
}
