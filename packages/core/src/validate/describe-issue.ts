import type * as z from 'zod';
import type { ArticleValidationIssue } from '../errors/article-validation-error.ts';
import { createIssue } from './create-issue.ts';
import { describeValue } from './describe-value.ts';
import { toPointer } from './json-pointer.ts';

/** Kinds of values as zod names them, in words. */
const kindNames: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
]);

/** Says in words what zod found: where, what should stand there, what stands there. */
export function describeIssue(issue: z.core.$ZodIssue, input: unknown): readonly ArticleValidationIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => describeAt([...issue.path, key], 'no property of this name', input));
  }
  return [describeAt(issue.path, expectedBy(issue), input)];
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kindNames.get(issue.expected) ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return oneOf('options' in issue ? (issue.options ?? []) : []);
    default:
      // The schemas give their own checks a message that says what should stand there.
      return issue.message;
  }
}

function oneOf(values: readonly unknown[]): string {
  const described = values.map(describeValue);
  return described.length === 1 ? described.join('') : `one of ${described.join(', ')}`;
}

function describeAt(path: readonly PropertyKey[], expected: string, input: unknown): ArticleValidationIssue {
  return createIssue(toPointer(path), expected, describePlace(input, path));
}

/** What stands at a place of the input; `nothing` where there is no such place. */
function describePlace(input: unknown, path: readonly PropertyKey[]): string {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return 'nothing';
    value = Reflect.get(value, key);
  }
  return describeValue(value);
}
