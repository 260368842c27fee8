import { foldText } from '../../candidates/language/fold-text.ts';
import type { FoundQuote, Reading } from './reading.ts';
import { nameRuns } from './names.ts';
import { resolveSpeaker } from './speakers.ts';
import { type Cue, isListed, type SpeechIndex } from './speech-index.ts';
import type { Statement } from './split-statements.ts';
import { subjectsOf } from './subjects-of.ts';

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly cue: Cue;
  readonly subject?: string | undefined;
}

/** Reported speech in a sentence without quotation marks, if its words say whose it is. */
export function readIndirect(
  reading: Reading,
  number: number,
  folded: string,
  statement: Statement,
  cues: readonly Cue[],
): readonly FoundQuote[] {
  const text = reading.lines[number]?.text ?? '';
  return clausesOf(reading, text, folded, statement, cues).flatMap((clause): readonly FoundQuote[] => {
    const { cue } = clause;
    const raws =
      clause.subject === undefined
        ? subjectsOf(reading.index, text, statement, undefined, cue, cues)
        : [clause.subject];
    const speaker = resolveSpeaker(reading.speakers, raws, { line: number, start: cue.start });
    const [start, end] = trim(text, clause.start, clause.end);
    if (speaker === undefined || end - start < minCharacters) return [];
    const verb = cue.kind === 'says' ? text.slice(cue.start, cue.end) : undefined;
    return [{ line: number, start, end, kind: 'indirect', isOpen: false, speaker, verb }];
  });
}

/** The clauses of the surest pattern: a source first, then each "that", then who stands behind it all, then who stands in front. */
function clausesOf(
  reading: Reading,
  text: string,
  folded: string,
  statement: Statement,
  cues: readonly Cue[],
): readonly Clause[] {
  const says = cues.filter((cue) => cue.kind === 'says');
  const sources = cues.flatMap((cue) => sourceClause(reading, text, statement, cue) ?? []);
  if (sources.length > 0) return sources.slice(0, 1);
  const reported = says.flatMap((cue) => behindThat(reading, folded, statement, cue) ?? []);
  if (reported.length > 0)
    return reported.map((clause, at) => ({ ...clause, end: reported[at + 1]?.cue.start ?? clause.end }));
  const behind = says.toReversed().flatMap((cue) => inFront(reading, text, statement, cue) ?? []);
  if (behind.length > 0) return behind.slice(0, 1);
  return says.flatMap((cue) => bare(reading, text, statement, cue) ?? []).slice(0, 1);
}

const minCharacters = 8;

function sourceClause({ index }: Reading, text: string, statement: Statement, cue: Cue): Clause | undefined {
  if (cue.kind === 'accordingTo') return behindSource(index, text, statement, cue);
  return cue.kind === 'accordingBehind' ? { start: cue.end, end: statement.end, cue } : undefined;
}

/** "According to the board, rain is due" and "Rain is due, according to the board". */
function behindSource(index: SpeechIndex, text: string, { start, end }: Statement, cue: Cue): Clause | undefined {
  const isOpening = text.slice(start, cue.start).trim().length < 4;
  if (!isOpening) {
    const rest = text.slice(cue.end, end);
    const source = rest.split(',')[0] ?? '';
    if (/\p{Ll}/u.test(source) && !/\p{Lu}/u.test(source) && !isSource(index, source)) return undefined;
    const isLast = !/,\s/.test(rest) || rest.length < 60;
    const before = text.slice(start, cue.start).trimEnd();
    return {
      start,
      end:
        isLast && before.endsWith(',')
          ? start + before.length - 1
          : isLast && rest.trim().split(' ').length < 9
            ? start + before.length
            : end,
      cue,
    };
  }
  const comma = text.indexOf(',', cue.end);
  if (comma === -1 || comma >= end) return { start: cue.end, end, cue };
  return { start: comma + 1, end, cue, subject: text.slice(cue.end, comma) };
}

/** "The board said on Monday that rain is due": behind the word for "that", which stands near. */
function behindThat({ index }: Reading, folded: string, { start, end }: Statement, cue: Cue): Clause | undefined {
  if (index.that.size === 0) return undefined;
  const reach = Math.min(end, cue.end + (index.words.clause === 'bare' ? 40 : 90));
  for (const match of folded.slice(cue.end, reach).matchAll(/[\p{L}\p{M}]+'?/gu)) {
    if (!index.that.has(match[0])) {
      if (match[0].endsWith("'") && index.that.has(match[0])) return undefined;
      continue;
    }
    const at = cue.end + match.index + match[0].length;
    if (/,.*\S/.test(folded.slice(cue.end, cue.end + match.index - 2))) return undefined;
    return at < end && start <= cue.start ? { start: at, end, cue } : undefined;
  }
  return undefined;
}

/** "Rain is due, the board said": the clause in front of the last comma; in front of the verb itself in Turkish. */
function inFront({ index }: Reading, text: string, { start, end }: Statement, cue: Cue): Clause | undefined {
  const before = text.slice(start, cue.start);
  const behind = text.slice(cue.end, end);
  if (index.words.clause === 'before') {
    const behindVerb = /(?:an|en)$/.test(text.slice(cue.start, cue.end)) ? nameRuns(behind.slice(0, 40))[0] : undefined;
    if (behindVerb?.start === 1) return { start, end: cue.start, cue, subject: behindVerb.text };
    const topic = index.words.subject === 'in-front' ? topicPattern.exec(before) : null;
    if (topic !== null) return { start: start + topic[0].length, end: cue.start, cue, subject: topic[1] };
    const opening = before.split(',')[0] ?? '';
    if (opening.length < before.length && isSource(index, opening))
      return { start: start + opening.length + 1, end: cue.start, cue, subject: opening };
    const subject = nameRuns(before).find((run) => before.charAt(run.end) === ',');
    return subject === undefined
      ? undefined
      : { start: start + subject.end + 1, end: cue.start, cue, subject: subject.text };
  }
  const inverted = /\S,\s(?:(?:a|ont|avait|avaient|ha|han) )?$/.exec(before);
  if (inverted !== null && before.length > 15) {
    const isShort = behind.trim().split(/\s+/).length <= 12;
    return { start, end: isShort ? start + inverted.index + 1 : end, cue };
  }
  const alone = /,\s(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase();
  if (alone !== undefined && index.pronouns.has(alone) && behind.startsWith(',')) return { start, end, cue };
  const comma = before.lastIndexOf(',');
  const between = before.slice(comma + 1).trim();
  const [first = ''] = between.split(' ');
  const words = between.split(/\s+/).length;
  if (
    before.slice(0, comma).split(/\s+/).length < minClauseWords ||
    words > 8 ||
    index.that.has(first) ||
    conjunction.test(first)
  )
    return undefined;
  const count = behind.trim().split(/\s+/).length;
  return count <= 2 || (count <= 8 && noClause.test(behind)) ? { start, end: start + comma, cue } : undefined;
}

/** What a Japanese sentence is about. */
const topicPattern = /^(.{1,30}?)[はが]、?/u;

/** Whether words name an organisation or a document. */
function isSource({ groups, writings }: SpeechIndex, words: string): boolean {
  return foldText(words)
    .split(/[ .]/)
    .some((word) => isListed(groups, word) || isListed(writings, word));
}

/** Fewer words are a time or place, not a statement. */
const minClauseWords = 5;
const conjunction = /^(?:and|but|which|who|while|as|und|aber|et|mais|y|pero|e|mas|ma|и|а|но|i|a|ale|och|men|og)$/i;

const noClause =
  /^\s*(?:on|in|at|to|of|about|for|with|and|by|as|no|so|almost|more|when|before|after|it|there|om|av|på|i|til|med|\w+ing|how|what)\s/i;

/** "The board said rain is due"; in German behind a comma: "Er sagte, Regen komme". */
function bare({ index }: Reading, text: string, { end }: Statement, cue: Cue): Clause | undefined {
  const rest = text.slice(cue.end, end);
  if (index.words.clause === 'comma') {
    const comma = /^[^,，]{0,40}(?:,\s|，)/.exec(rest);
    return comma === null ? undefined : { start: cue.end + comma[0].length, end, cue };
  }
  if (index.words.order === 'verb-first') {
    const colon = rest.indexOf(': ');
    return colon === -1 || colon > 100 ? undefined : { start: cue.end + colon + 2, end, cue };
  }
  if (index.words.clause !== 'bare' || noClause.test(rest) || /^\s*[,.:;]/.test(rest)) return undefined;
  return rest.trim().split(/\s+/).length < 4 ? undefined : { start: cue.end, end, cue };
}

function trim(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  while (from < to && /[\s,:]/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s.,;:]/.test(text.charAt(to - 1))) to -= 1;
  return [from, to];
}
