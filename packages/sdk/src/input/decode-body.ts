import { prescanEncoding } from './prescan-encoding.ts';

/** Encoding of pages that name none and are not UTF-8 (HTML standard, 13.2.3.2, step 9). */
const legacyEncoding = 'windows-1252';

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/**
 * Decodes a body by the order of the HTML standard: byte order mark, `charset` of the content type, the page's own
 * `meta`, UTF-8 if the bytes are valid, else windows-1252. An encoding that nobody knows counts as not named.
 */
export function decodeBody(bytes: Uint8Array, contentType: string | undefined): string {
  const named = [markOf(bytes), charsetOf(contentType), prescanEncoding(bytes)];
  for (const label of named) {
    const decoder = label === undefined ? undefined : decoderFor(label);
    if (decoder !== undefined) return decode(decoder, bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(new TextDecoder(legacyEncoding), bytes);
  }
}

/** What windows-1252 has in place of the control characters U+0080 to U+009F (Encoding standard, index windows-1252). */
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Decodes, and makes up for releases of Node 24 that read windows-1252 as ISO 8859-1 (seen in 24.11.1). */
function decode(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== legacyEncoding) return text;
  return text.replace(/[\u0080-\u009F]/g, (control) => windowsCharacters.charAt(control.charCodeAt(0) - 0x80));
}

function markOf(bytes: Uint8Array): string | undefined {
  return marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s";]{1,40})/i.exec(contentType ?? '')?.[1];
}

function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
