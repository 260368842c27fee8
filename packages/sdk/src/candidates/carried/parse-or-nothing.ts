/** The value of a JSON text; `undefined` for what is none, as most scripts of a page are. */
export function parseOrNothing(text: string, revive?: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, revive);
  } catch {
    return undefined;
  }
}
