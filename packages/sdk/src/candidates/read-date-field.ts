import type { Stamp } from '@broadsheet/core/model';
import type { Diagnostic } from '../extraction.ts';
import { isPlausiblePublication } from './dates/is-plausible-publication.ts';
import type { Reading } from './findings.ts';
import type { MetadataPage } from './metadata-page.ts';

/** Fields that hold a date of the story. */
export type DateField = 'datePublished' | 'dateModified' | 'dateCreated';

/** Reads a date of the story as metadata writes it. */
export function readDateField(
  field: DateField,
  written: string,
  page: Pick<MetadataPage, 'readStamp'>,
  diagnostics: Diagnostic[],
): readonly Reading[] {
  const value = readCheckedStamp(written, `/${field}`, page, diagnostics);
  return value === undefined ? [] : [{ field, value, raw: written }];
}

/** Reads a date. What is no date, or cannot be that of a story, is a diagnostic on the part of the article it is for. */
export function readCheckedStamp(
  written: string,
  pointer: string,
  { readStamp }: Pick<MetadataPage, 'readStamp'>,
  diagnostics: Diagnostic[],
): Stamp | undefined {
  const stamp = readStamp(written);
  if (stamp !== undefined && isPlausiblePublication(stamp)) return stamp;
  const code = stamp === undefined ? 'date-invalid' : 'date-out-of-bounds';
  const fault = stamp === undefined ? 'is no date that can be read' : 'cannot be that of a story';
  diagnostics.push({
    code,
    severity: 'info',
    message: `The date ${JSON.stringify(written.slice(0, 100))} ${fault}`,
    pointer,
  });
  return undefined;
}
