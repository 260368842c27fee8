import { ARTICLE_LIMITS } from '../article/article-limits.ts';
import type { ArticleValidationIssue } from '../errors/article-validation-error.ts';
import { createIssue } from './create-issue.ts';
import { appendToPointer } from './json-pointer.ts';

/** A list or object that is still to be looked into. */
interface Pending {
  readonly value: object;
  readonly depth: number;
  /** The place itself near the top, further down the place near the top that holds it. */
  readonly pointer: string;
}

/** Places are told down to an item of a list of the article, such as `/body/3`. */
const maxPointerDepth = 3;

/**
 * Finds what is too deep or too large for the schema, which calls itself for every level. Never calls itself, and
 * ends on cyclic input, which has no end of levels, and on input that multiplies by sharing its parts.
 */
export function findExcess(input: unknown): ArticleValidationIssue | undefined {
  const { maxDepth, maxValues } = ARTICLE_LIMITS;
  const pending: Pending[] = isContainer(input) ? [{ value: input, depth: 1, pointer: '' }] : [];
  let values = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.depth > maxDepth) return createIssue(next.pointer, `at most ${maxDepth} levels of nesting`, 'more');
    if (ArrayBuffer.isView(next.value)) return createIssue(next.pointer, 'plain data', 'bytes');
    for (const [key, value] of entriesOf(next.value)) {
      values += 1;
      if (values > maxValues) return createIssue('', `at most ${maxValues} values`, 'more');
      if (isContainer(value)) pending.push(nested(next, key, value));
    }
  }
  return undefined;
}

/** The entries of a list one by one, since a list may be far larger than what can be looked into. */
function entriesOf(value: object): Iterable<[PropertyKey, unknown]> {
  return Array.isArray(value) ? value.entries() : Object.entries(value);
}

function nested({ depth, pointer }: Pending, key: PropertyKey, value: object): Pending {
  const isNearTop = depth < maxPointerDepth;
  return { value, depth: depth + 1, pointer: isNearTop ? appendToPointer(pointer, key) : pointer };
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
