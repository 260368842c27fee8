import type { Diagnostic } from '../extraction.ts';
import type { DateTextOptions } from './dates/date-text-options.ts';
import { isPlausiblePublication } from './dates/is-plausible-publication.ts';
import type { Reading } from './findings.ts';
import { readStamp } from './read-stamp.ts';

/** Fields that hold a date of the story. */
export type DateField = 'datePublished' | 'dateModified' | 'dateCreated';

/** Reads a date of the story as metadata writes it. What is no date, or can be none of a story, is a diagnostic. */
export function readDateField(
  field: DateField,
  written: string,
  diagnostics: Diagnostic[],
  options?: DateTextOptions,
): readonly Reading[] {
  const value = readStamp(written, options);
  if (value !== undefined && isPlausiblePublication(value)) return [{ field, value, raw: written }];
  const code = value === undefined ? 'date-invalid' : 'date-out-of-bounds';
  const fault = value === undefined ? 'is no date that can be read' : 'cannot be that of a story';
  const message = `The ${field} ${JSON.stringify(written.slice(0, 100))} ${fault}`;
  diagnostics.push({ code, severity: 'info', message, pointer: `/${field}` });
  return [];
}
