/** Addresses that a reader may follow. */
const link = /^(?:https?:\/\/[^/?#]|mailto:[^/]|tel:[^/])/i;

/** Addresses that a browser may load a file from. */
const file = /^https?:\/\/[^/?#]/i;

/** Characters that no address holds as such; also the backtick, which could start code in Markdown. */
const unsafe = /[\p{Cc}\p{Cs}\p{White_Space}"<>\\^`{|}]/gu;

/**
 * The address of a link, ready to be written, or `undefined` when it is not a whole `http`, `https`, `mailto` or
 * `tel` address. The scheme must be the very first characters, so that nothing a browser skips can hide another one.
 *
 * @example
 * ```ts
 * safeLinkAddress('https://example.org/a b'); // 'https://example.org/a%20b'
 * safeLinkAddress('javascript:alert(1)'); // undefined
 * ```
 */
export function safeLinkAddress(value: string): string | undefined {
  return link.test(value) ? value.replace(unsafe, encode) : undefined;
}

/** The address of a picture, video or sound, or `undefined` when it is not a whole `http` or `https` address. */
export function safeFileAddress(value: string): string | undefined {
  return file.test(value) ? value.replace(unsafe, encode) : undefined;
}

function encode(character: string): string {
  return /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
}
