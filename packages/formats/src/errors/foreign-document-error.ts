import { type ArticleValidationIssue, BroadsheetError } from '@broadsheet/core/model';

/** A format that articles are read from. */
export type ForeignFormat = 'ninjs' | 'JSON-LD';

/** Issues spelled out in the message; `issues` holds them all. */
const maxIssuesInMessage = 5;

/** What should be an item of ninjs or JSON-LD holds no article. */
export class ForeignDocumentError extends BroadsheetError {
  override readonly name = 'ForeignDocumentError';
  override readonly code = 'DOCUMENT_UNREADABLE';
  /** The format that was expected. */
  readonly format: ForeignFormat;
  /** What is wrong and where, as JSON Pointers into the document; never empty. */
  readonly issues: readonly ArticleValidationIssue[];

  constructor(format: ForeignFormat, issues: readonly ArticleValidationIssue[], options?: ErrorOptions) {
    const listed = issues.slice(0, maxIssuesInMessage).map(({ message }) => message);
    super(`Not an article in ${format}: ${listed.join('; ')}`, options);
    this.format = format;
    this.issues = issues;
  }

  /** Whether `value` is such an error, of this or of another copy of the package. */
  static override isInstance(value: unknown): value is ForeignDocumentError {
    return BroadsheetError.isInstance(value) && value.code === 'DOCUMENT_UNREADABLE';
  }
}

/** An error about one place of a document. */
export function unreadable(format: ForeignFormat, path: string, expected: string, got: string): ForeignDocumentError {
  return new ForeignDocumentError(format, [
    { path, expected, got, message: `${path === '' ? 'the document' : path}: expected ${expected}, got ${got}` },
  ]);
}
