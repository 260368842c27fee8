import type { ForeignDocumentError } from './foreign-document-error.ts';

/** Code of an error of this package. */
export type ErrorCode = ForeignDocumentError['code'];

/** Every code of this package, with what it means. */
export const errorCodes = {
  DOCUMENT_UNREADABLE: 'What was to be read as ninjs or JSON-LD holds no article.',
} as const satisfies Record<ErrorCode, string>;
