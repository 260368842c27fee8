import { z } from 'zod';
import { InputError } from '../errors/input-error.ts';
import type { PublisherRules } from '../publisher-rules.ts';
import { publisherRulesSchema } from './publisher-rules-schema.ts';

/**
 * Checks the rules of a publisher, in code or read from JSON.
 *
 * @throws {InputError} that lists all that is wrong and where.
 *
 * @example
 * ```ts
 * const courant = definePublisher({
 *   name: 'ellery-courant',
 *   hosts: ['ellery-courant.example'],
 *   templates: [
 *     {
 *       from: '2024-03-01',
 *       reason: 'Letters to the editor stand between the paragraphs, laid out like them.',
 *       blocks: [{ select: 'p.letter', label: 'comments' }],
 *     },
 *   ],
 * });
 * const { article } = extractArticle({ html, url }, { publishers: [courant] });
 * ```
 */
export function definePublisher(rules: unknown): PublisherRules {
  const result = publisherRulesSchema.safeParse(rules);
  if (result.success) return result.data;
  throw new InputError('publishers', `The rules of a publisher are wrong:\n${z.prettifyError(result.error)}`);
}
