import { BroadsheetError } from './broadsheet-error.ts';

/** One thing that is wrong with an article. */
export interface ArticleValidationIssue {
  /** Where, as a JSON Pointer (RFC 6901) into the article: `/body/3/type`; empty for the article as a whole. */
  readonly path: string;
  /** What should stand there, in words. */
  readonly expected: string;
  /** What stands there, in words; long text is cut. */
  readonly got: string;
  /** Where, what was expected and what stands there, as one sentence. */
  readonly message: string;
}

/** Issues spelled out in the message of the error; `issues` holds them all. */
const maxIssuesInMessage = 5;

/** The input of `parseArticle` is not an article. */
export class ArticleValidationError extends BroadsheetError {
  override readonly name: 'ArticleValidationError' | 'NewerSchemaVersionError' = 'ArticleValidationError';
  override readonly code: 'ARTICLE_INVALID' | 'SCHEMA_VERSION_NEWER' = 'ARTICLE_INVALID';
  /** Everything that is wrong, in the order of the article; never empty. */
  readonly issues: readonly ArticleValidationIssue[];

  constructor(issues: readonly ArticleValidationIssue[], options?: ErrorOptions) {
    super(summarise(issues), options);
    this.issues = issues;
  }

  /** Whether `value` is such an error, of this or of another copy of the package. */
  static override isInstance(value: unknown): value is ArticleValidationError {
    return (
      BroadsheetError.isInstance(value) && (value.code === 'ARTICLE_INVALID' || value.code === 'SCHEMA_VERSION_NEWER')
    );
  }
}

function summarise(issues: readonly ArticleValidationIssue[]): string {
  const [first] = issues;
  if (first !== undefined && issues.length === 1) return `Not a valid article: ${first.message}`;
  const listed = issues.slice(0, maxIssuesInMessage).map((issue) => `\n- ${issue.message}`);
  const rest = issues.length - listed.length;
  return `Not a valid article, ${issues.length} problems:${listed.join('')}${rest > 0 ? `\n- and ${rest} more` : ''}`;
}
