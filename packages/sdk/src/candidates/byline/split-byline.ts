import type { ContributorRole } from '@broadsheet/core/model';
import { foldText } from '../language/fold-text.ts';
import { isCjk, isLetter } from '../language/letters.ts';
import { once } from '../language/once.ts';
import { type PhraseMatch, createPhrases, isWordStart, matchPhrase } from '../language/phrases.ts';
import type { BylinePart, Joint } from './byline-part.ts';
import { isBody } from './classify-name.ts';
import { isOpening } from './is-opening.ts';

/** Words that open a part of a byline, with the role of the names that follow. */
const openings = once(() =>
  createPhrases<ContributorRole>([
    ['author', 'by'],
    ['author', 'source'],
    ['editor', 'editedBy'],
    ['translator', 'translatedBy'],
    ['reporter', 'reportedBy'],
    ['contributor', 'researchedBy'],
    ['reviewer', 'reviewedBy'],
    ['photographer', 'photo'],
    ['illustrator', 'illustration'],
  ]),
);
const joints = once(() => createPhrases<'and'>([['and', 'and']]));

/** State of the walk through a byline. */
interface Cutter {
  readonly line: string;
  readonly folded: string;
  readonly parts: BylinePart[];
  start: number;
  joint: Joint;
  role: ContributorRole;
  /** The word before the part, or an empty text. */
  opening: string;
}

/**
 * Splits a byline into parts at bars, slashes, commas, brackets and words for "and", in one walk. A word such as
 * "Edited by" opens a part and gives the role of the names up to the next such word or bar.
 */
export function splitByline(line: string): readonly BylinePart[] {
  const cutter: Cutter = {
    line,
    folded: foldText(line),
    parts: [],
    start: 0,
    joint: 'mark',
    role: 'author',
    opening: '',
  };
  let at = openAt(cutter, 0) ?? 0;
  while (at < line.length) at = step(cutter, at);
  cut(cutter, line.length, line.length, 'mark');
  return cutter.parts;
}

/** Looks at one character; gives the next one to look at. */
function step(cutter: Cutter, at: number): number {
  const joint = jointAt(cutter, at);
  if (joint !== undefined) {
    cut(cutter, at, joint.end, joint.joint);
    return openAt(cutter, joint.end) ?? joint.end;
  }
  return (isWordStart(cutter.folded, at) && isFree(cutter.folded, at) ? openAt(cutter, at) : undefined) ?? at + 1;
}

/** Whether a space stands before a word: an opening inside a name ("Standby") is none. */
function isFree(folded: string, at: number): boolean {
  return folded.charAt(at - 1) === ' ';
}

function cut(cutter: Cutter, end: number, next: number, joint: Joint): void {
  const text = trimMarks(cutter.line.slice(cutter.start, end));
  if (text !== '') {
    const { role, opening } = cutter;
    cutter.parts.push({
      text,
      role,
      joint: cutter.joint,
      isOpened: opening !== '',
      isOpenedInChinese: mainland.test(opening),
    });
    cutter.opening = '';
  }
  const isNewSegment = joint === 'mark' && text !== '';
  cutter.start = next;
  if (text !== '' || joint === 'mark' || joint === 'and') cutter.joint = joint;
  if (isNewSegment) cutter.role = 'author';
}

/** Characters that only the spelling of mainland China has. */
const mainland = /[记编译责讯]/u;

/** Marks around a name; a full stop may belong to it. */
function trimMarks(text: string): string {
  return text.replace(/^[\s:：.,=_*•>–—-]+|[\s:：,=_*•>–—-]+$/gu, '');
}

/** Opens a part if an opening stands at `at`; gives the end of the opening. */
function openAt(cutter: Cutter, at: number): number | undefined {
  let start = at;
  while (start < cutter.folded.length && !isLetter(cutter.folded.charCodeAt(start)) && start - at < maxMarksBefore)
    start += 1;
  const found = matchPhrase(openings(), cutter.folded, start);
  const isStart = trimMarks(cutter.line.slice(cutter.start, start)) === '';
  if (
    found === undefined ||
    found.end === cutter.folded.length ||
    !(isStart ? opensPart(cutter, found) : opensInside(found))
  )
    return undefined;
  if (!isStart) cut(cutter, start, found.end, 'mark');
  cutter.start = found.end;
  cutter.role = found.value;
  cutter.opening = found.phrase;
  return openAt(cutter, found.end) ?? found.end;
}

const maxMarksBefore = 4;

/** Whether an opening counts at the start of a part. */
function opensPart({ line }: Cutter, { phrase, end }: PhraseMatch<ContributorRole>): boolean {
  return isOpening(phrase, line.slice(end).split(/[|,;/]/, 1)[0] ?? '');
}

/** Whether an opening counts in the middle of a part: "Jane Doe Edited by Ann Bell", "Text: A Photos: B". */
function opensInside({ phrase }: PhraseMatch<ContributorRole>): boolean {
  return phrase.endsWith(':') || (phrase.includes(' ') && !phrase.startsWith('*'));
}

const bars = '|•▪;\n／►»';
const openBrackets = '([（［【';
const closeBrackets = ')]）］】';

function jointAt({ line, folded, start }: Cutter, at: number): { joint: Joint; end: number } | undefined {
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
function openBracket(folded: string, at: number): { joint: Joint; end: number } {
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
