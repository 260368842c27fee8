import type { ContributorRole } from '@broadsheet/core/model';
import { foldText } from '../language/fold-text.ts';
import type { WordList } from '../language/language-words.ts';
import { isLetter } from '../language/letters.ts';
import { once } from '../language/once.ts';
import { type PhraseMatch, createPhrases, findPhrase, isWordStart, matchPhrase } from '../language/phrases.ts';
import { trimMarks } from '../language/trim-marks.ts';
import type { BylinePart, Joint } from './byline-part.ts';
import { jointAt } from './joint-at.ts';
import { isOpening } from './is-opening.ts';

/** Words that open a part of a byline, with the role of the names that follow. */
const openingLists = [
  ['author', 'by'],
  ['author', 'source'],
  ['editor', 'editedBy'],
  ['translator', 'translatedBy'],
  ['reporter', 'reportedBy'],
  ['contributor', 'researchedBy'],
  ['reviewer', 'reviewedBy'],
  ['photographer', 'photo'],
  ['illustrator', 'illustration'],
] as const satisfies readonly (readonly [ContributorRole, WordList])[];

const openings = once(() => createPhrases<ContributorRole>(openingLists));
const roles = once(() => createPhrases<ContributorRole>(openingLists.filter(([role]) => role !== 'author')));

/** Whether a line holds a word that gives names another role than that of the author. */
export function namesRole(line: string): boolean {
  return findPhrase(roles(), foldText(line)) !== undefined;
}

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
  const end = line.length;
  while (at < end) at = step(cutter, at);
  cut(cutter, end, end, 'mark');
  return cutter.parts;
}

/** Looks at one character; gives the next one to look at. */
function step(cutter: Cutter, at: number): number {
  const joint = jointAt(cutter.line, cutter.folded, cutter.start, at);
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
  const text = trimPart(cutter.line.slice(cutter.start, end));
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

/** Marks around a name; a full stop behind it may belong to it. */
const partMarks = ':：,=_*•>–—-';

function trimPart(text: string): string {
  return trimMarks(text, partMarks).replace(/^[.\s]+/, '');
}

/** Opens a part if an opening stands at `at`; gives the end of the opening. */
function openAt(cutter: Cutter, at: number): number | undefined {
  let start = at;
  while (start < cutter.folded.length && !isLetter(cutter.folded.charCodeAt(start)) && start - at < maxMarksBefore)
    start += 1;
  const found = matchPhrase(openings(), cutter.folded, start);
  const isStart = trimPart(cutter.line.slice(cutter.start, start)) === '';
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
