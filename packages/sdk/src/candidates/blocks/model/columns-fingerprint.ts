/** Names of columns as one short text: FNV-1a over all of them, in order. */
export function columnsFingerprint(names: readonly string[]): string {
  let value = 0x811c9dc5;
  for (const name of names) {
    for (let index = 0; index < name.length; index++) value = Math.imul(value ^ name.charCodeAt(index), 0x01000193);
    value = Math.imul(value ^ 10, 0x01000193);
  }
  return (value >>> 0).toString(36);
}
