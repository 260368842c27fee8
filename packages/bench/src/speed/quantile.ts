/** The number below which a share of numbers lies: 0.5 for the median, 1 for the largest; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The number in the middle of numbers. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}
