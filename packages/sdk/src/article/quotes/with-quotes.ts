import type { Article } from '@broadsheet/core/model';
import { once } from '../../candidates/language/once.ts';
import { findQuotes } from './find-quotes.ts';

/**
 * Gives an article its quotations, which are read when they are first asked for: many who extract an article never do,
 * and to read them takes a millisecond, a good part of the time for all the rest. A copy holds them as plain data.
 */
export function withQuotes(fields: Article): Article {
  const quotes = once(() => findQuotes(fields.body, fields.inLanguage));
  return Object.defineProperty({ ...fields }, 'quotes', { get: quotes, enumerable: true, configurable: true });
}
