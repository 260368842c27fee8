import { deriveStamp, parseIsoStamp, type Stamp } from '@broadsheet/core/model';
import type { Diagnostic } from '../../extraction.ts';
import { type JsonRecord, textOfField } from '../json-record.ts';

/** A date of a post, or the diagnostic that says why there is none. */
export interface PostDate {
  readonly stamp: Stamp | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `date` with `date_gmt`, or `modified` with `modified_gmt`. WordPress prints both without an offset; their
 * difference is the offset of the site.
 */
export function readPostDate(post: JsonRecord, name: 'date' | 'modified'): PostDate {
  const local = textOfField(post, name);
  const gmt = textOfField(post, `${name}_gmt`);
  if (local === undefined && gmt === undefined) return { stamp: undefined, diagnostics: [] };
  const stamp = gmt === undefined ? parseIsoStamp(local ?? '') : deriveStamp(local ?? gmt, gmt);
  if (stamp !== undefined) return { stamp, diagnostics: [] };
  const message = `The post's ${name} “${(local ?? gmt ?? '').slice(0, 40)}” is no date and was left out.`;
  const pointer = name === 'date' ? '/datePublished' : '/dateModified';
  return { stamp, diagnostics: [{ code: 'date-invalid', severity: 'warning', message, pointer }] };
}
