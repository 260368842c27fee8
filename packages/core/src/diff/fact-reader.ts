import type { Article } from '../article/article.ts';
import type { Passage } from '../compare/passage.ts';
import { readWords, type Token } from '../compare/read-tokens.ts';
import type { TokenRange, TokenText } from '../compare/text-edits.ts';
import type { FactChanged } from './article-change.ts';
import { createDateWords } from './date-words.ts';

/** One side of an edit. */
export interface EditSide {
  /** The words with their place in the block. */
  readonly passage: Passage;
  /** The line that they stand in. */
  readonly line: TokenText;
  /** Their tokens in the line. */
  readonly range: TokenRange;
}

/** Tells which kind of fact an edit changes, `undefined` when it changes none. */
export type FactReader = (before: EditSide, after: EditSide) => FactChanged['type'] | undefined;

/** One question about an edit; the first kind whose question is answered with yes is its kind. */
interface FactRule {
  readonly type: FactChanged['type'];
  readonly applies: (before: EditSide, after: EditSide) => boolean;
}

/** Makes the reader for two versions of an article. */
export function createFactReader(before: Article, after: Article): FactReader {
  const dateWords = createDateWords(after.inLanguage ?? before.inLanguage);
  const names = knownNames([before, after]);
  const hasTellingCapitals = !languagesWithoutTellingCapitals.test(after.inLanguage ?? before.inLanguage ?? '');
  const isName = ({ line, range }: EditSide): boolean =>
    tokensOf(line, range).some(
      (token, index) =>
        names.has(token.value) ||
        (hasTellingCapitals && isCapitalised(line, token) && !opensSentence(line, range.first + index)),
    );
  const rules: readonly FactRule[] = [
    { type: 'quoteChanged', applies: (one, other) => isQuoted(before, one) && isQuoted(after, other) },
    {
      type: 'dateChanged',
      applies: (one, other) => hasWords(one, other) && [one, other].every((side) => isDate(side, dateWords)),
    },
    {
      type: 'numberChanged',
      applies: (one, other) => numbersOf(one) !== '' && numbersOf(other) !== '' && numbersOf(one) !== numbersOf(other),
    },
    { type: 'nameChanged', applies: (one, other) => isName(one) && isName(other) },
  ];
  return (one, other) => rules.find((rule) => rule.applies(one, other))?.type;
}

/** German and Luxembourgish write every noun with a capital letter. */
const languagesWithoutTellingCapitals = /^(?:de|lb)\b/i;

/** Words of the names that the article holds as data. */
function knownNames(articles: readonly Article[]): ReadonlySet<string> {
  const names = articles.flatMap(({ quotes, contributors, mentions, about }) => [
    ...quotes.flatMap(({ speaker }) => speaker?.name ?? []),
    ...[...contributors, ...mentions, ...about].map(({ name }) => name),
  ]);
  return new Set(names.flatMap((name) => readWords(name).map((token) => token.value)));
}

function tokensOf({ tokens }: TokenText, { first, last }: TokenRange): readonly Token[] {
  return tokens.slice(first, last);
}

function hasWords(...sides: readonly EditSide[]): boolean {
  return sides.every(({ line, range }) => tokensOf(line, range).some((token) => token.isWord));
}

/** Whether the words stand in a quotation of the article; an empty side does where it touches one from inside. */
function isQuoted({ quotes }: Article, { passage: { blockId, start, end } }: EditSide): boolean {
  return quotes.some(
    ({ kind, spans }) =>
      kind !== 'indirect' && spans.some((span) => span.blockId === blockId && span.start <= start && end <= span.end),
  );
}

/** A number, not a word that holds one. */
const digit = /^\p{N}/u;

/** The numbers of one side, one after the other. */
function numbersOf({ line, range }: EditSide): string {
  return tokensOf(line, range)
    .filter(({ value }) => digit.test(value))
    .map(({ value }) => value)
    .join(' ');
}

/** A date in figures, a clock time, or a year. */
const dateInFigures = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}:\d{2}(?::\d{2})?|(?:1[89]|20)\d{2})$/;

/** Whether one side is a part of a date: it has a word or figures of one, or a number beside such a word. */
function isDate({ line, range }: EditSide, dateWords: ReadonlySet<string>): boolean {
  const own = tokensOf(line, range);
  if (own.some(({ value }) => dateWords.has(value) || dateInFigures.test(value))) return true;
  const beside = [line.tokens[range.first - 1], line.tokens[range.last], line.tokens[range.last + 1]];
  return (
    own.some(({ value }) => digit.test(value)) &&
    beside.some((token) => token !== undefined && dateWords.has(token.value))
  );
}

function isCapitalised({ text }: TokenText, { start, isWord }: Token): boolean {
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return isWord && /^\p{Lu}/u.test(first);
}

/** Whether a word begins its sentence, where every word has a capital letter. */
function opensSentence({ tokens }: TokenText, index: number): boolean {
  const before = tokens[index - 1]?.value;
  return before === undefined || '.!?:…"\'¿¡'.includes(before);
}
