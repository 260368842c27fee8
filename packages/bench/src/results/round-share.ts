/** A share, or a count, with four places: enough for every table, and small in a file. */
export function roundShare(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
