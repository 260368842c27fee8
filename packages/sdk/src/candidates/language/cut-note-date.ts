import type { Stamp } from '@broadsheet/core/model';
import { findDates } from '../dates/find-dates.ts';

/** The opening of a note with its date stands within so many characters. */
const maxOpeningCharacters = 80;

/** A line without the date in its opening. */
export interface UndatedLine {
  readonly text: string;
  /** The date that stood there. */
  readonly date?: Stamp;
}

/**
 * Takes the date out of the opening of a note: "Correction, June 4, 2026: …", "Aclaración (4 de junio de 2026): …". It
 * stands between the words of the opening and the colon, in any of the forms and languages that dates are read in.
 */
export function cutNoteDate(text: string): UndatedLine {
  const first = text.indexOf(':');
  if (first < 0 || first > maxOpeningCharacters) return { text };
  const opening = text.slice(0, maxOpeningCharacters);
  // A colon in a time of day parts nothing.
  const colon = opening.search(/:(?!\d)/u);
  const head = opening.slice(0, colon);
  if (colon < 0 || !/\d/.test(head)) return { text };
  const [date] = findDates(head);
  if (date === undefined || !/^[\s).]*$/.test(head.slice(date.end))) return { text };
  const words = withoutMarks(head.slice(0, date.start));
  return words === '' ? { text } : { text: words + text.slice(colon), date: date.stamp };
}

/** Marks that part the words of an opening from its date. */
const partingMarks = ' \t\n\u00a0,(–—-';

function withoutMarks(words: string): string {
  let end = words.length;
  while (end > 0 && partingMarks.includes(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}
