/** An address that an article may hold: whole, without white space, of the web. */
export function validWebAddress(value: unknown): string | undefined {
  return isAddress(value, /^https?:\/\/[^/?#]/i) ? value : undefined;
}

/** The same for the address of a link, which may also be one of mail or telephone. */
export function validLinkAddress(value: unknown): string | undefined {
  return isAddress(value, /^(?:https?:\/\/[^/?#]|mailto:[^/]|tel:[^/])/i) ? value : undefined;
}

function isAddress(value: unknown, scheme: RegExp): value is string {
  return typeof value === 'string' && scheme.test(value) && !/\s/.test(value) && URL.canParse(value);
}
