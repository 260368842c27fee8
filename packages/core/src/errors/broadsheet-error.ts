const mark = Symbol.for('@broadsheet/error');

/**
 * Base of every error that a Broadsheet package throws.
 *
 * Each subclass has a literal `name` and `code`. Use `isInstance` rather than `instanceof`: it also knows errors
 * made by another copy of the package, as happens when two versions are installed.
 *
 * @example
 * ```ts
 * try {
 *   parseArticle(input);
 * } catch (error) {
 *   if (BroadsheetError.isInstance(error)) console.error(error.code, error.message);
 *   else throw error;
 * }
 * ```
 */
export abstract class BroadsheetError extends Error {
  /** Name of the class, a literal, so that it survives minifying. */
  abstract override readonly name: string;
  /** What went wrong, for programs: capitals and underscores, never changed once published. */
  abstract readonly code: string;
  /** Marks the errors of every copy of the package. */
  readonly [mark] = true;

  /** Whether `value` is an error of Broadsheet, of this or of another copy of the package. */
  static isInstance(value: unknown): value is BroadsheetError {
    return typeof value === 'object' && value !== null && mark in value;
  }
}
