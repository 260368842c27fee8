/** How much of a page is searched for the name of its encoding, in bytes. */
const maxSearchedBytes = 4096;

/**
 * Text of a page as the sets keep it: UTF-8, else the encoding that the page declares, else Windows-1252, which any
 * bytes can be read as.
 */
export function decodePage(bytes: Uint8Array): string {
  return (
    decodeAs('utf-8', bytes) ??
    decodeAs(declaredEncoding(bytes), bytes) ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}

function declaredEncoding(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, maxSearchedBytes));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? '';
}

/** The text, or `undefined` where the encoding is unknown or the bytes are not valid in it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) {
      return undefined;
    }
    throw error;
  }
}
