import type { ArticleValidationError } from './article-validation-error.ts';
import type { InvalidStampError } from './invalid-stamp-error.ts';
import type { NewerSchemaVersionError } from './newer-schema-version-error.ts';

/** Code of an error of this package. */
export type ErrorCode = (ArticleValidationError | NewerSchemaVersionError | InvalidStampError)['code'];

/** Every code of this package, with what it means. */
export const errorCodes = {
  ARTICLE_INVALID: 'The input is not an article: a property is missing, unknown, of the wrong kind or contradictory.',
  SCHEMA_VERSION_NEWER: 'The article was made by a newer version of Broadsheet; upgrade @broadsheet/core.',
  STAMP_INVALID: 'A stamp made by hand holds text that is no ISO 8601 date.',
} as const satisfies Record<ErrorCode, string>;
