import type { Diagnostic } from '../extraction.ts';

/**
 * A result with what there was to say before it was made. What it works out when it is read stays so: a spread would
 * read it.
 */
export function withDiagnostics<Result extends { readonly diagnostics: readonly Diagnostic[] }>(
  result: Result,
  before: readonly Diagnostic[],
): Result {
  if (before.length === 0) return result;
  return Object.defineProperty(result, 'diagnostics', { value: [...before, ...result.diagnostics] });
}
