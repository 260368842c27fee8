import type { Diagnostic } from '../../extraction.ts';
import type { ClaimRule } from '../claim-rules.ts';
import type { Reading } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';

/** What `meta` elements say: a field's value, under the rule of its row unless it names another. */
export type MetaReading = Reading & { readonly readBy?: ClaimRule };

/** Contents of the elements of one name, in order. */
export type Contents = readonly [string, ...string[]];

/** Reads the contents of all elements of one name. */
export type ReadContents = (
  contents: Contents,
  page: MetadataPage,
  diagnostics: Diagnostic[],
) => readonly MetaReading[];
