/** The place `key` below the place that a JSON Pointer (RFC 6901) names. */
export function appendToPointer(pointer: string, key: PropertyKey): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A path as a JSON Pointer; the empty path names the whole document and gives `''`. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.reduce<string>(appendToPointer, '');
}
