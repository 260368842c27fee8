import type { Article } from '../article/article.ts';
import type { Quote } from '../article/quote.ts';
import { isFormOfName } from './is-form-of-name.ts';

/**
 * The quotations of one speaker: a person, an organisation or a document.
 *
 * A name finds every speaker of whom it is a form, so that a surname is enough: the words of the shorter name stand in
 * the longer one in the same order. Case, accents and marks do not count. A surname that two speakers share finds both.
 *
 * @param article - The article with its quotations.
 * @param name - Full name or a part of it.
 * @returns The quotations in order of appearance.
 *
 * @example
 * ```ts
 * const quotes = [
 *   { id: 'q1', text: 'We are late', spans: [], kind: 'direct', speaker: { name: 'Anna Lie', kind: 'person', raw: 'she' } },
 * ] as const;
 * quotesBy({ quotes }, 'Lie').map((quote) => quote.text); // ['We are late']
 * ```
 */
export function quotesBy(article: Pick<Article, 'quotes'>, name: string): readonly Quote[] {
  return article.quotes.filter(({ speaker }) => speaker !== undefined && isFormOfName(speaker.name, name));
}
