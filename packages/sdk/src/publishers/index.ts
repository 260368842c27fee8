export { definePublisher } from './define-publisher.ts';
export { publisherRulesSchema } from './publisher-rules-schema.ts';
