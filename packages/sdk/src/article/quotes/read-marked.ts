import type { Speaker } from '@broadsheet/core/model';
import type { Marked } from './find-marked.ts';
import { jointWriting } from './joint-writing.ts';
import { kindOfQuote } from './kind-of-quote.ts';
import type { Reading } from './reading.ts';
import { lastNamed, namedInLine, resolveSpeaker } from './speakers.ts';
import type { Cue } from './speech-index.ts';
import type { Statement } from './split-statements.ts';
import { subjectsOf } from './subjects-of.ts';

/** Reads the quotations of one sentence that stand in marks. */
export function readMarked(
  reading: Reading,
  number: number,
  folded: string,
  statement: Statement,
  cues: readonly Cue[],
): void {
  const { found } = reading;
  const line = reading.lines[number];
  if (line === undefined) return;
  for (const [at, quote] of statement.quotes.entries()) {
    const previous = found.at(-1);
    const isChained = previous?.line === number && previous.kind !== 'indirect';
    const cue = cueOf(line.text, statement, at, cues);
    const kind = kindOfQuote({ reading, line, folded, quote, cue, isChained, statement });
    if (kind === undefined) continue;
    const raws =
      introducedBy(line.text, statement, quote) ??
      (cue ? subjectsOf(reading.index, line.text, statement, quote, cue, cues) : []);
    const named = resolveSpeaker(reading.speakers, raws, { line: number, start: quote.from });
    const joint =
      cue !== undefined && named?.name === named?.raw ? jointWriting(reading.index, line.text, cue) : undefined;
    const speaker =
      joint ?? named ?? (line.isHeading ? undefined : carried(reading, number, quote, at > 0, kind === 'direct'));
    found.push({
      line: number,
      start: quote.start,
      end: quote.end,
      kind,
      isOpen: quote.isOpen,
      speaker,
      verb: cue?.kind === 'says' || cue?.kind === 'calls' ? line.text.slice(cue.start, cue.end).trim() : undefined,
    });
  }
}

/** The cue of a quotation: the one behind it if it is near, else the last one in front of it. */
function cueOf(text: string, { start, end, quotes }: Statement, at: number, cues: readonly Cue[]): Cue | undefined {
  const quote = quotes[at];
  if (quote === undefined) return undefined;
  const from = quotes[at - 1]?.to ?? start;
  const to = quotes[at + 1]?.from ?? end;
  const isBefore = (cue: Cue): boolean => cue.start >= from && cue.end <= quote.from;
  const isAfter = (cue: Cue): boolean => cue.start >= quote.to && cue.end <= to;
  const telling = cues.filter((cue) => cue.kind !== 'reported' && cue.kind !== 'calls');
  const before = telling.findLast(isBefore) ?? cues.findLast(isBefore);
  const after = telling.find(isAfter) ?? cues.find(isAfter);
  if (before !== undefined && /[:,]$|:\s?[-–—]$/.test(text.slice(before.end, quote.from).trimEnd())) return before;
  const isPart =
    /^\p{Ll}/u.test(text.slice(quote.start, quote.end)) && before?.kind !== 'calls' && before?.kind !== 'reported';
  if (before !== undefined && isPart) return before;
  if (after !== undefined && after.start - quote.to <= nearCharacters) return after;
  return before ?? after ?? cues.findLast((cue) => cue.end <= quote.from) ?? cues.find((cue) => cue.start >= quote.to);
}

/** How far behind a quotation its verb may stand. */
const nearCharacters = 70;

/** A name with nothing but a colon between it and the words: "Trump: “…”". */
function introducedBy(text: string, { start }: Statement, { from }: Marked): readonly string[] | undefined {
  const before = text.slice(start, from).trimEnd();
  const name = before.endsWith(':') ? before.slice(0, -1) : '';
  return /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3}$/u.test(name) ? [name] : undefined;
}

/** Who goes on speaking where nobody is named: the speaker before in the line or right in front of it, else who was spoken of last. */
function carried(
  { speakers, introduced, found }: Reading,
  number: number,
  quote: Marked,
  isSecond: boolean,
  isWhole: boolean,
): Speaker | undefined {
  if (introduced?.line === number - 1) return introduced.speaker;
  const previous = found.at(-1);
  const here =
    previous?.line === number || !isWhole ? undefined : namedInLine(speakers, { line: number, start: quote.from });
  if (here !== undefined) return here;
  if (previous !== undefined && previous.line >= number - 1 && (isSecond || previous.speaker !== undefined))
    return previous.speaker;
  return lastNamed(speakers, { line: number, start: quote.from });
}
