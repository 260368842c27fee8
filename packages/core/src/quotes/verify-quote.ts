import type { Article } from '../article/article.ts';
import type { Quote, QuoteSpan } from '../article/quote.ts';
import { findNear, findWords } from './find-words.ts';
import type { QuoteVerification } from './quote-verification.ts';
import { type RunningText, runningText, spansOf } from './running-text.ts';

/**
 * Checks whether an article holds words that are said to be quoted from it, and what is different.
 *
 * The words may reach over several blocks. `exact` means every character, `normalised` the same words whatever their
 * case, accents, quotation marks, punctuation and white space, `near` at least three quarters of the words, with the
 * difference; anything less is `absent`. Of several places the first one counts, and the most alike for `near`. Words
 * that stand in `article.quotes` come with that quotation, and so with the speaker.
 *
 * @param article - The article.
 * @param text - The words, without quotation marks around them. Blank text is absent.
 *
 * @example
 * ```ts
 * const body = [{ type: 'paragraph', id: 'p1', children: [{ type: 'text', value: 'We heard the gulls, she said.' }] }] as const;
 * const found = verifyQuote({ body, quotes: [] }, 'we heard the GULLS');
 * found.match; // 'normalised'
 * ```
 */
export function verifyQuote(article: Pick<Article, 'body' | 'quotes'>, text: string): QuoteVerification {
  const wanted = text.trim();
  if (wanted === '') return { match: 'absent' };
  const running = runningText(article.body);
  const at = running.text.indexOf(wanted);
  if (at !== -1) return { match: 'exact', ...found(article.quotes, running, at, at + wanted.length) };
  const same = findWords(running.text, wanted);
  if (same !== undefined) return { match: 'normalised', ...found(article.quotes, running, same.start, same.end) };
  const near = findNear(running.text, wanted);
  if (near === undefined) return { match: 'absent' };
  const { start, end, similarity, edits } = near;
  return { match: 'near', ...found(article.quotes, running, start, end), similarity, edits };
}

function found(quotes: readonly Quote[], running: RunningText, start: number, end: number) {
  const spans = spansOf(running, start, end);
  const quote = quotes.find((candidate) => candidate.spans.some((one) => spans.some((other) => overlap(one, other))));
  return { text: running.text.slice(start, end), spans, ...(quote === undefined ? {} : { quote }) };
}

function overlap(one: QuoteSpan, other: QuoteSpan): boolean {
  return one.blockId === other.blockId && one.start < other.end && other.start < one.end;
}
