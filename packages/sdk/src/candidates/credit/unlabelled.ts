import { agencyClass } from '../language/agencies.ts';
import { foldText } from '../language/fold-text.ts';
import { isWord } from '../language/has-word.ts';
import { isLetter } from '../language/letters.ts';
import { isWordStart, matchPhrase } from '../language/phrases.ts';
import { trimMarks } from '../language/trim-marks.ts';
import { type CreditOpening, creditOpenings } from './credit-openings.ts';

/** A credit without the label in front of it. */
export interface Unlabelled {
  /** What the label says of who follows; absent when there is none. */
  readonly opening?: CreditOpening;
  /** What is printed before the label and names somebody: the agency in "AP Photo/Ann Bell". */
  readonly before?: string;
  /** What follows the label. */
  readonly rest: string;
}

/** Words that may stand before the label: "Cover photo:", "AP Photo/". */
const maxWordsBefore = 2;

/**
 * Takes the label off a credit: "Photo credit:", "(Photo by", "© Foto:". A word or two may stand before it; an agency
 * there is kept. A label at the very end counts behind an agency only: "Reuters pic".
 */
export function unlabelled(text: string): Unlabelled {
  const folded = foldText(text);
  let at = nextWord(folded, 0);
  const first = at;
  for (let words = 0; words <= maxWordsBefore && at < folded.length; words += 1) {
    const found = matchPhrase(creditOpenings(), folded, at);
    if (found !== undefined) {
      const before = text.slice(first, at).trim();
      if (isLabel(text.slice(first, found.end), before, found.end === text.length))
        return createUnlabelled(found.value, before, text.slice(found.end));
    }
    at = nextWord(folded, endOfWord(folded, at));
  }
  return { rest: text.trim() };
}

/** Whether words that hold a label are one: not the name of an agency (Getty Images), not the end of another name. */
function isLabel(label: string, before: string, isEnd: boolean): boolean {
  if (agencyClass(trimMarks(label, labelMarks)) !== undefined) return false;
  return (before === '' || isModifier(before)) && !(isEnd && agencyClass(before) === undefined);
}

/** Marks behind a label, and before the name. */
const labelMarks = ':：/|=(©–—-';

function createUnlabelled(opening: CreditOpening, before: string, labelled: string): Unlabelled {
  const rest = trimMarks(labelled, ':：©');
  const again = unlabelled(rest);
  const inner = again.opening === undefined || rest === '' ? { rest } : { opening: again.opening, rest: again.rest };
  return agencyClass(before) === undefined ? { opening, ...inner } : { opening, before, ...inner };
}

/** Whether words before a label belong to it: an agency, "file", "handout", or one word such as "Cover". */
function isModifier(before: string): boolean {
  return (
    agencyClass(before) !== undefined || isWord('archive', before) || isWord('handout', before) || !before.includes(' ')
  );
}

function nextWord(folded: string, start: number): number {
  let at = start;
  while (at < folded.length && !isWordStart(folded, at)) at += 1;
  return at;
}

function endOfWord(folded: string, start: number): number {
  let at = start;
  while (at < folded.length && isLetter(folded.charCodeAt(at))) at += 1;
  return at;
}
