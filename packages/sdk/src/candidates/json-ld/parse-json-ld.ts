import { decodeReferences } from '../../document/references/decode-references.ts';
import { repairJson } from './repair-json.ts';

/**
 * Parses the text of a JSON-LD script that is not plain JSON, forgiving what browsers' readers forgive, see {@link repairJson}.
 *
 * @returns The documents in the script; `undefined` where one cannot be parsed.
 */
export function parseJsonLd(text: string): readonly unknown[] | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  return tryParse([trimmed]) ?? tryParse(repairJson(isEncoded(trimmed) ? decodeReferences(trimmed) : trimmed));
}

/** Whether the script as a whole was encoded as HTML: its quotation marks are character references. */
function isEncoded(text: string): boolean {
  return !text.includes('"') && text.includes('&');
}

/** Parses a script that is JSON as it is written, as most are; `undefined` for any other. */
export function parsePlainJson(text: string): readonly unknown[] | undefined {
  return tryParse([text]);
}

function tryParse(documents: readonly string[]): readonly unknown[] | undefined {
  try {
    return documents.map((document): unknown => JSON.parse(document));
  } catch {
    return undefined;
  }
}
