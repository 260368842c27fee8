/** Where a string of JSON ends, its quotation marks included; the end of the text where it is left open. */
export function endOfJsonString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}
