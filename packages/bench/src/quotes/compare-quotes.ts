import type { Quote, QuoteKind, QuoteSpan } from '@broadsheet/core/model';
import { type Counts, sumCounts } from '../scores/counts.ts';
import { isSameName } from './is-same-name.ts';
import type { TrueQuote } from './quote-truth.ts';

/** What is counted of the quotations of a page. */
export type QuoteMeasure = QuoteKind | 'speakers';

/** A part of a quotation in one block. */
interface FoundSpan extends QuoteSpan {
  readonly kind: QuoteKind;
  readonly speaker: string | undefined;
}

/**
 * Compares the quotations of an article with the truth, span by span. Words quoted are right if they begin and end where
 * they should, marks at the edges aside; a reported clause is right if more than half of it is. A speaker is right if
 * the quotation is, and one of the names is a form of the other.
 *
 * @param textOf - Plain text of a block by its id.
 */
export function compareQuotes(
  truth: readonly TrueQuote[],
  quotes: readonly Quote[],
  textOf: ReadonlyMap<string, string>,
): Readonly<Record<QuoteMeasure, Counts>> {
  const found = quotes.flatMap(({ spans, kind, speaker }) =>
    spans.map((span) => ({ ...span, kind, speaker: speaker?.name })),
  );
  const left = new Set<FoundSpan>(found);
  const counts: Record<QuoteMeasure, Counts[]> = { direct: [], partial: [], indirect: [], speakers: [] };
  for (const quote of truth) {
    const match = [...left].find(
      (span) => span.kind === quote.kind && isSameSpan(quote, span, textOf.get(quote.blockId) ?? ''),
    );
    if (match !== undefined) left.delete(match);
    counts[quote.kind].push(match === undefined ? missed : right);
    counts.speakers.push(...compareSpeakers(namesOf(quote, textOf), match));
  }
  for (const { kind, speaker } of left) {
    counts[kind].push(madeUp);
    if (speaker !== undefined) counts.speakers.push(madeUp);
  }
  return {
    direct: sumCounts(counts.direct),
    partial: sumCounts(counts.partial),
    indirect: sumCounts(counts.indirect),
    speakers: sumCounts(counts.speakers),
  };
}

const right: Counts = { truePositives: 1, falsePositives: 0, falseNegatives: 0 };
const missed: Counts = { truePositives: 0, falsePositives: 0, falseNegatives: 1 };
const madeUp: Counts = { truePositives: 0, falsePositives: 1, falseNegatives: 0 };

function namesOf({ speakers }: TrueQuote, textOf: ReadonlyMap<string, string>): readonly string[] {
  return speakers.map((speaker) =>
    typeof speaker === 'string' ? speaker : (textOf.get(speaker[0]) ?? '').slice(speaker[1], speaker[2]),
  );
}

function compareSpeakers(names: readonly string[], match: FoundSpan | undefined): readonly Counts[] {
  const speaker = match?.speaker;
  if (names.length === 0) return speaker === undefined ? [] : [madeUp];
  if (speaker === undefined) return [missed];
  return names.some((name) => isSameName(name, speaker)) ? [right] : [missed, madeUp];
}

/** Share of both spans together that a reported clause must have in common with the truth. */
const minShare = 0.5;

function isSameSpan(quote: TrueQuote, span: FoundSpan, text: string): boolean {
  if (quote.blockId !== span.blockId) return false;
  const [start, end] = withoutMarks(text, quote.start, quote.end);
  const [from, to] = withoutMarks(text, span.start, span.end);
  if (quote.kind !== 'indirect') return start === from && end === to;
  const common = Math.min(end, to) - Math.max(start, from);
  return common / (Math.max(end, to) - Math.min(start, from)) >= minShare;
}

const mark = /[\s\p{P}]/u;

function withoutMarks(text: string, start: number, end: number): readonly [start: number, end: number] {
  let from = start;
  let to = end;
  while (from < to && mark.test(text.charAt(from))) from += 1;
  while (to > from && mark.test(text.charAt(to - 1))) to -= 1;
  return [from, to];
}
