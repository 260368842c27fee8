/** Longest address that is followed; longer ones are data or an attack, not an address. */
const maxUrlCharacters = 4096;

/** What a URL parser leaves as it is, but for full stops: those written as `%2E` are full stops to it, too. */
const plainPart = String.raw`[\w~/?=&+,:;@!$*()-]*(?:%(?!2[eE])[\dA-Fa-f]{2}[\w~/?=&+,:;@!$*()-]*)*`;

/** Absolute addresses that are written as a URL parser would write them: nearly all. */
const plainUrl = new RegExp(
  String.raw`^https?:\/\/(?:(?!xn--)[a-z\d-]+\.)+[a-z]{2,}\/${plainPart}(?:\.\w${plainPart})*$`,
  'u',
);

/**
 * Makes an address absolute.
 *
 * @param value - The address as written, relative or absolute; white space around it and line breaks in it are ignored.
 * @param base - Absolute address it is relative to.
 * @returns The address, or `undefined` where it cannot be read or is neither `http:` nor `https:`.
 */
export function resolveUrl(value: string, base?: string): string | undefined {
  const trimmed = value.trim();
  if (trimmed === '' || trimmed.length > maxUrlCharacters) return undefined;
  if (plainUrl.test(trimmed)) return trimmed;
  try {
    const { protocol, href } = new URL(trimmed, base);
    return protocol === 'http:' || protocol === 'https:' ? href : undefined;
  } catch {
    return undefined;
  }
}
