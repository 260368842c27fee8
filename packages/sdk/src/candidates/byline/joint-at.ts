import { isCjk } from '../language/letters.ts';
import { once } from '../language/once.ts';
import { createPhrases, isWordStart, matchPhrase } from '../language/phrases.ts';
import type { Joint } from './byline-part.ts';
import { isBody } from './classify-name.ts';

const joints = once(() => createPhrases<'and'>([['and', 'and']]));

const bars = '|•▪∙⋅;\n／►»';
const openBrackets = '([（［【';
const closeBrackets = ')]）］】';

/** A joint in a byline. */
export interface FoundJoint {
  /** What it is. */
  readonly joint: Joint;
  /** Its end, exclusive. */
  readonly end: number;
}

/** The joint that begins at `at`, in a part that begins at `start`; `undefined` inside of names. */
export function jointAt(line: string, folded: string, start: number, at: number): FoundJoint | undefined {
  const character = line.charAt(at);
  if (bars.includes(character)) return { joint: 'mark', end: at + 1 };
  if (openBrackets.includes(character)) return isInsideName(line, start, at) ? undefined : openBracket(folded, at + 1);
  if (closeBrackets.includes(character))
    return line.slice(start, at).includes('(') ? undefined : { joint: 'mark', end: at + 1 };
  if (',、，'.includes(character)) return { joint: 'comma', end: at + 1 };
  if ('&+'.includes(character)) return { joint: 'and', end: at + 1 };
  if (character === '/') return { joint: 'slash', end: at + 1 };
  if (character === '·' && !isInsideForeignName(line, at)) return { joint: 'and', end: at + 1 };
  if ('-–—'.includes(character) && line.charAt(at - 1) === ' ' && line.charAt(at + 1) === ' ')
    return { joint: 'dash', end: at + 1 };
  if (line.charAt(at - 1) !== ' ' || !isWordStart(folded, at)) return undefined;
  const found = matchPhrase(joints(), folded, at);
  const isJoint = found !== undefined && line.charAt(found.end) === ' ' && joins(line, start, at, found.end);
  return isJoint ? { joint: 'and', end: found.end } : undefined;
}

/** "(with Ann Bell)" names more people; other brackets say something of the one before them. */
function openBracket(folded: string, at: number): FoundJoint {
  const found = matchPhrase(joints(), folded, at);
  return found === undefined || folded.charAt(found.end) !== ' '
    ? { joint: 'bracket', end: at }
    : { joint: 'and', end: found.end };
}

/** A name may hold a part of itself in brackets: "Bruno (Henrique) Rodrigues". */
function isInsideName(line: string, start: number, at: number): boolean {
  const isOneWord = /^\s*[\p{Lu}][\p{L}.'’-]* $/u.test(line.slice(start, at));
  return isOneWord && /^\([^()]{1,30}\) \p{Lu}\p{Ll}/u.test(line.slice(at, at + maxInsideCharacters));
}

const maxInsideCharacters = 40;

/** Chinese puts a middle dot between the parts of a foreign name. */
function isInsideForeignName(line: string, at: number): boolean {
  return isHanOrKana(line.charCodeAt(at - 1)) && isHanOrKana(line.charCodeAt(at + 1));
}

function isHanOrKana(code: number): boolean {
  return isCjk(code) && code < 0xac00;
}

/**
 * Whether a word for "and" joins two names. Words of one or two letters stand in names too ("Ortega y Gasset"), or mean
 * "in" elsewhere (`en`, `a`): they join only where two words or more stand on both sides. A body may have the word in its
 * name: "Centre for Arts and Culture".
 */
function joins(line: string, start: number, at: number, end: number): boolean {
  const before = line.slice(start, at).trim();
  const after = (line.slice(end).split(/[|,;/()]/, 1)[0] ?? '').trim();
  if (end - at <= 2 && !isCjk(line.charCodeAt(at))) return before.includes(' ') && after.includes(' ');
  return after.includes(' ') || !isBody(before);
}
