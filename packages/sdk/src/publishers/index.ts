/**
 * Rules for the pages of single publishers.
 *
 * @module publishers
 */

export { definePublisher } from './define-publisher.ts';
export { publisherRulesSchema } from './publisher-rules-schema.ts';
export { publishers } from './publishers.ts';
