import { agencyClass } from '../language/agencies.ts';
import { foldText } from '../language/fold-text.ts';
import { isWord } from '../language/has-word.ts';
import { isLetter } from '../language/letters.ts';
import { isWordStart, matchPhrase } from '../language/phrases.ts';
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
      const label = text.slice(first, found.end).replace(/[\s:/|=(©–—-]+$/u, '');
      const before = text.slice(first, at).trim();
      const isNamed =
        agencyClass(label) !== undefined ||
        (words > 0 && !isModifier(before)) ||
        (found.end === text.length && agencyClass(before) === undefined);
      if (!isNamed)
        return createUnlabelled(
          found.value,
          before,
          text
            .slice(found.end)
            .replace(/^[\s:：©]+/u, '')
            .trim(),
        );
    }
    at = nextWord(folded, endOfWord(folded, at));
  }
  return { rest: text.trim() };
}

function createUnlabelled(opening: CreditOpening, before: string, rest: string): Unlabelled {
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
