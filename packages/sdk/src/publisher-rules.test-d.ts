import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { PublisherRules } from './publisher-rules.ts';
import type { publisherRulesSchema } from './publishers/publisher-rules-schema.ts';

test('the schema of publisher rules allows what their interface allows', () => {
  expectTypeOf<PublisherRules>().toExtend<z.input<typeof publisherRulesSchema>>();
  expectTypeOf<z.output<typeof publisherRulesSchema>>().toExtend<PublisherRules>();
});
