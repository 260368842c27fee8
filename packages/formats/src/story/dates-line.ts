import type { Labels } from '../labels/labels.ts';
import type { Story } from './story.ts';

/** The dates of a story on one line: `2020-06-19 10:12 +06:00, Updated 2020-06-20`; `''` when there are none. */
export function datesLine({ published, modified }: Story, { updated }: Labels): string {
  const update = modified === undefined ? '' : `${updated} ${modified.text}`;
  return [published?.text ?? '', update].filter((date) => date !== '').join(', ');
}
