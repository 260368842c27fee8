/** Headers that say nothing of the caller, and so may go anywhere and be written down. */
const plainNames = ['accept', 'accept-language', 'user-agent'];

/** Those of the headers that say nothing of the caller. */
export function plainHeadersOf(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => plainNames.includes(name)));
}

/** Whether none of the headers says anything of the caller. */
export function arePlain(headers: Readonly<Record<string, string>>): boolean {
  return Object.keys(headers).every((name) => plainNames.includes(name));
}
