import { foldText } from '../../candidates/language/fold-text.ts';
import { findDialogue } from './find-dialogue.ts';
import { findMarked, hasMark, type Marked } from './find-marked.ts';
import { isVerb } from './is-verb.ts';
import { partIncises } from './part-incises.ts';
import { readIndirect } from './read-indirect.ts';
import { readMarked } from './read-marked.ts';
import type { Reading } from './reading.ts';
import { resolveSpeaker } from './speakers.ts';
import { type Cue, findCues } from './speech-index.ts';
import { splitStatements, type Statement } from './split-statements.ts';
import { subjectsOf } from './subjects-of.ts';

/** Marks and cues of one line that are looked at: a line with more is no prose, and what it costs stays in bounds. */
const maxMarked = 200;
const maxCues = 400;

/** Reads the quotations of one line. */
export function readLine(reading: Reading, number: number): void {
  const { index, lines, found } = reading;
  const line = lines[number];
  if (line === undefined) return;
  const folded = foldText(line.text);
  const marked = quotedIn(reading, number, folded).slice(0, maxMarked);
  const cues = findCues(index, folded, 0, folded.length)
    .slice(0, maxCues)
    .filter((cue) => isVerb(index, line.text, folded, cue));
  if (marked.length === 0 && cues.length === 0) return;
  for (const statement of splitStatements(line.text, marked)) {
    const own = cues.filter(
      (cue) => cue.start >= statement.start && cue.end <= statement.end && !isQuoted(cue, statement.quotes),
    );
    const count = found.length;
    if (statement.quotes.length > 0) readMarked(reading, number, folded, statement, own);
    if (found.length > count || line.isHeading) continue;
    const bare = { ...statement, quotes: [] };
    if (introduces(line.text, statement)) introduce(reading, number, bare, own);
    else found.push(...readIndirect(reading, number, folded, bare, own));
  }
}

/** What stands between quotation marks or behind dashes, in order. */
function quotedIn({ index, lines }: Reading, number: number, folded: string): readonly Marked[] {
  const text = lines[number]?.text ?? '';
  const marks = hasMark(text) || index.language === 'ko' ? findMarked(text, index.language) : [];
  const inMarks = partIncises(index, text, folded, keepClosed(marks, lines[number + 1]?.text));
  const behindDashes = findDialogue(index, text, folded).filter(
    (one) => !inMarks.some((other) => one.from < other.to && other.from < one.to),
  );
  return [...inMarks, ...behindDashes].toSorted((one, other) => one.from - other.from);
}

/** Whether a statement ends its line with a colon. */
function introduces(text: string, { end }: Statement): boolean {
  return end === text.length && text.trimEnd().endsWith(':');
}

/** Notes who speaks in the next line. */
function introduce(reading: Reading, number: number, statement: Statement, cues: readonly Cue[]): void {
  const text = reading.lines[number]?.text ?? '';
  const cue = cues.findLast((one) => one.kind === 'says');
  if (cue === undefined) return;
  const raws = [...subjectsOf(reading.index, text, statement, undefined, cue, cues)];
  const speaker = resolveSpeaker(reading.speakers, raws, { line: number, start: cue.start });
  if (speaker !== undefined) reading.introduced = { line: number, speaker, verb: text.slice(cue.start, cue.end) };
}

/** Words without a closing mark count where the next line goes on with an opening one. */
function keepClosed(marks: readonly Marked[], next: string | undefined): readonly Marked[] {
  const goesOn = next !== undefined && /^["“”„«»‘「『]/.test(next);
  return marks.filter((one) => !one.isOpen || goesOn);
}

function isQuoted(cue: Cue, quotes: readonly Marked[]): boolean {
  return quotes.some((quote) => cue.start >= quote.from && cue.end <= quote.to);
}
