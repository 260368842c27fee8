/** Writes an input into the fragment of an address, compressed; servers never see a fragment. */
export async function toFragment(input: string): Promise<string> {
  const bytes = await throughStream(new TextEncoder().encode(input), new CompressionStream('deflate-raw'));
  return `#${encodeBase64Url(bytes)}`;
}

/** Reads the input out of a fragment that {@link toFragment} wrote; none out of any other. */
export async function fromFragment(fragment: string): Promise<string | undefined> {
  if (!/^#[\w-]{4,}$/.test(fragment)) return undefined;
  try {
    const bytes = await throughStream(decodeBase64Url(fragment.slice(1)), new DecompressionStream('deflate-raw'));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A fragment of another kind, such as the place of a heading.
    return undefined;
  }
}

async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

function encodeBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    atob(text.replaceAll('-', '+').replaceAll('_', '/')),
    (character) => character.codePointAt(0) ?? 0,
  );
}
