import { decodeReferences } from '../../document/references/decode-references.ts';
import { repairJson } from './repair-json.ts';

/**
 * Parses the text of a JSON-LD script, forgiving what browsers' readers forgive, see {@link repairJson}.
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

function tryParse(documents: readonly string[]): readonly unknown[] | undefined {
  try {
    return documents.map((document): unknown => JSON.parse(document));
  } catch {
    return undefined;
  }
}
