import { foldText } from '../../candidates/language/fold-text.ts';
import type { QuoteKind } from '@broadsheet/core/model';
import { isCjk } from '../../candidates/language/letters.ts';
import type { Marked } from './find-marked.ts';
import type { Reading } from './reading.ts';
import type { QuoteLine } from './quote-line.ts';
import type { Cue } from './speech-index.ts';
import type { Statement } from './split-statements.ts';

interface QuoteInPlace {
  readonly reading: Reading;
  readonly line: QuoteLine;
  readonly folded: string;
  readonly quote: Marked;
  readonly cue: Cue | undefined;
  /** Whether a quotation stands before it in the line. */
  readonly isChained: boolean;
  readonly statement: Statement;
}

/** How words between marks are quoted; `undefined` when they are a name, a title or a word used with a distance. */
export function kindOfQuote(place: QuoteInPlace): QuoteKind | undefined {
  const { line, quote, cue, isChained } = place;
  const words = wordsIn(line.text.slice(quote.start, quote.end));
  if (follows(place.reading.index.titled, line.text.slice(place.statement.start, quote.from).trimEnd()))
    return undefined;
  const isDirect = isWhole(place);
  if (isDirect)
    return cue !== undefined || isChained || words >= (line.isHeading ? 2 : minWordsAlone) || quote.isOpen
      ? 'direct'
      : undefined;
  if (isName(place, words)) return undefined;
  return cue !== undefined || isChained || words >= minWordsOfPart ? 'partial' : undefined;
}

/** Words of a sentence in marks that need nobody named. */
const minWordsAlone = 4;
/** Words of a part of a sentence that are too many for a name. */
const minWordsOfPart = 6;

/** Words; characters stand for half a word where words are not parted. */
function wordsIn(text: string): number {
  if (isCjk(text.charCodeAt(0)) && !text.includes(' ')) return text.length / 2;
  return text.split(/\s+/).length;
}

/** How a sentence ends in Korean. */
const koreanEnd = /[다까요나자네죠]$/u;
const endMark = /[.!?…。！？,]$/;

/** Whether the words are a whole sentence: they begin as one does, and the sentence around them only tells who says so. */
function isWhole({ reading, line, quote, cue, statement }: QuoteInPlace): boolean {
  const { text } = line;
  const inner = text.slice(quote.start, quote.end);
  const before = text.slice(statement.start, quote.from).trimEnd();
  const after = text.slice(quote.to, statement.end).trimStart();
  if (wordsIn(inner) < 2 && !endMark.test(inner) && !before.endsWith(':')) return false;
  const isCased = /\p{Lu}|\p{Ll}/u.test(inner.slice(0, 1));
  if (isCased && /\p{Ll}/u.test(inner.charAt(0))) return false;
  if (!isCased && ((wordsIn(inner) < 4 && !koreanEnd.test(inner)) || follows(reading.index.that, before))) return false;
  const opens =
    before === '' ||
    /[:—–-]$/.test(before) ||
    (cue !== undefined && before.endsWith(',')) ||
    (cue !== undefined && cue.end <= quote.from && quote.from - cue.end < 30) ||
    !isCased;
  if (!opens) return false;
  if (after === '' || /^[.,!?;:)—–-]/.test(after) || endMark.test(inner)) return true;
  if (!isCased) return !/^[는로를을]/u.test(after);
  return cue?.kind === 'says' && cue.start >= quote.to && cue.start - quote.to <= 2;
}

function follows(words: ReadonlySet<string>, before: string): boolean {
  return words.has(foldText(before.slice(before.lastIndexOf(' ') + 1)));
}

/** Titles of works, names of papers and the like: few words, the first with a capital letter, and no verb of calling before them. */
function isName({ line, quote, cue, folded, statement, reading }: QuoteInPlace, words: number): boolean {
  const inner = line.text.slice(quote.start, quote.end);
  if (line.isHeading) return words < 2;
  if (words >= minWordsOfPart || endMark.test(inner)) return false;
  if (words < 2 && /^[\p{Lo}]/u.test(inner)) return true;
  const isCapital = /^\p{Lu}/u.test(inner);
  if (!isCapital) return cue === undefined;
  const before = folded.slice(statement.start, quote.from).trimEnd();
  const isTold = cue?.kind === 'calls' || cue?.kind === 'reported';
  return reading.index.language !== 'de' || !isTold || /\b(?:des|der|im|den|vom|beim|dem)$/.test(before);
}
