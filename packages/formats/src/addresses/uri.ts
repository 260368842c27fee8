/** A character that no URI (RFC 3986) holds as such, or a percent sign that encodes nothing. */
const notInUri = /%(?![\dA-Fa-f]{2})|[^%\w\-.~:/?#@!$&'()*+,;=]/gu;

/** Begins the URI of an identifier that is none itself. */
const wrapper = 'urn:broadsheet:id:';

/**
 * An address in the characters of a URI, since an article may hold one with letters of any script.
 *
 * @example
 * ```ts
 * toUri('https://example.org/é'); // 'https://example.org/%C3%A9'
 * ```
 */
export function toUri(address: string): string {
  const [target = '', ...fragment] = address.replace(notInUri, encodeCharacter).split('#');
  return fragment.length === 0 ? target : `${target}#${fragment.join('%23')}`;
}

/** The URI of an identifier: itself where it is one, else one that {@link fromIdUri} reads back. */
export function toIdUri(id: string): string {
  const isUri = /^[a-z][a-z\d+.-]*:./i.test(id) && toUri(id) === id;
  return isUri && !id.startsWith(wrapper) ? id : `${wrapper}${[...id].map(encodeCharacter).join('')}`;
}

/** The identifier that a URI stands for. */
export function fromIdUri(uri: string): string {
  if (!uri.startsWith(wrapper)) {
    return uri;
  }
  try {
    return decodeURIComponent(uri.slice(wrapper.length));
  } catch {
    // Not written by `toIdUri`, so that it stands for itself.
    return uri;
  }
}

function encodeCharacter(character: string): string {
  return /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
}
