import { ArticleValidationError } from './article-validation-error.ts';
import { BroadsheetError } from './broadsheet-error.ts';

/** The article was made by a newer version of Broadsheet than this one, which cannot know what it holds. */
export class NewerSchemaVersionError extends ArticleValidationError {
  override readonly name = 'NewerSchemaVersionError';
  override readonly code = 'SCHEMA_VERSION_NEWER';
  /** The version of the article model that the article states. */
  readonly schemaVersion: string;

  constructor(schemaVersion: string, knownVersion: string) {
    const expected = `version ${knownVersion} or older`;
    const got = `"${schemaVersion}", made by a newer version of Broadsheet`;
    const message = `/schemaVersion: expected ${expected}, got ${got}; upgrade @broadsheet/core`;
    super([{ path: '/schemaVersion', expected, got, message }]);
    this.schemaVersion = schemaVersion;
  }

  /** Whether `value` is such an error, of this or of another copy of the package. */
  static override isInstance(value: unknown): value is NewerSchemaVersionError {
    return BroadsheetError.isInstance(value) && value.code === 'SCHEMA_VERSION_NEWER';
  }
}
