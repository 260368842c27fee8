/** Reading time in words: `4 min`. */
export function readingTime(seconds: number): string {
  return `${Math.max(1, Math.round(seconds / 60))} min`;
}
