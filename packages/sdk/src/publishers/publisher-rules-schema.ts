import { z } from 'zod';
import { parseSelector } from '../candidates/publisher/parse-selector.ts';
import { removalReasons } from '../extraction.ts';
import { publisherFields, publisherLabels } from '../publisher-rules.ts';

const selectorSchema = z.string().superRefine((selector, context) => {
  try {
    parseSelector(selector);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'cannot be read' });
  }
});

const transformSchema = z.union([
  z.strictObject({ cutStart: z.string().min(1) }),
  z.strictObject({ cutEnd: z.string().min(1) }),
  z.strictObject({ splitAt: z.string().min(1) }),
  z.strictObject({ pick: z.int() }),
  z.strictObject({ findDate: z.enum(['day-first', 'month-first']) }),
]);

const fieldRuleSchema = z.strictObject({
  select: selectorSchema,
  attribute: z.string().min(1).exactOptional(),
  transforms: z.array(transformSchema).readonly().exactOptional(),
});

const blockRuleSchema = z.strictObject({
  select: selectorSchema,
  label: z.enum([...keysOf(publisherLabels), ...keysOf(removalReasons)]),
});

const templateSchema = z
  .strictObject({
    from: z.iso.date(),
    until: z.iso.date().exactOptional(),
    reason: z.string().min(1),
    fields: z.partialRecord(z.enum(keysOf(publisherFields)), fieldRuleSchema).exactOptional(),
    blocks: z.array(blockRuleSchema).readonly().exactOptional(),
  })
  .refine(({ from, until }) => until === undefined || from <= until, 'The first day comes after the last.');

/** A host as `PublisherRules.hosts` has it: lower case, no `www.`, no port, no path. */
const host = /^(?!www\.)[a-z\d-]+(?:\.[a-z\d-]+)*$/u;

/** Rules of a publisher, see `PublisherRules`. */
export const publisherRulesSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u),
  hosts: z.array(z.string().regex(host, 'A host is written in lower case, without www.')).min(1).readonly(),
  templates: z
    .array(templateSchema)
    .readonly()
    .refine(areInOrder, 'The newest template stands first, and the days of templates do not overlap.'),
});

function areInOrder(templates: readonly { readonly from: string; readonly until?: string }[]): boolean {
  return templates.every(({ until }, index) => {
    const newer = templates[index - 1];
    return newer === undefined || (until !== undefined && until < newer.from);
  });
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  const isKey = (name: string): name is Key => Object.hasOwn(table, name);
  return Object.keys(table).filter(isKey);
}
