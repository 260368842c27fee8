/** A name for comparison with others: case, width of letters and white space do not count. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('\0', '').replaceAll(/\s+/g, ' ').trim();
}
