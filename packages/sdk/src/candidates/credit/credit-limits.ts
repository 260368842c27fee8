import { isCjk } from '../language/letters.ts';

/** Brackets that open. */
export const openBrackets = '([（［【';

/** Brackets that close. */
export const closeBrackets = ')]）］】';

const limits = '.!?…"”»“)]）］。！？|:;\n([（［【©–—•';

/** Whether a sentence ends before `at`, or nothing stands there. */
export function isLimit(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at).trimEnd();
  if (before === '') return text.slice(0, at).trim() === '';
  return limits.includes(before.charAt(before.length - 1)) || before.endsWith(' -') || isCjk(text.charCodeAt(at));
}

/** Start of a credit with the bracket, bar or dash before it. */
export function openedAt(text: string, start: number): number {
  let at = start;
  while (
    at > 0 &&
    (/[\s([（［【©|–—•:=＝/]/u.test(text.charAt(at - 1)) ||
      (text.charAt(at - 1) === '-' && text.charAt(at - 2) === ' '))
  )
    at -= 1;
  return at;
}
