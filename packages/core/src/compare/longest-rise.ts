/**
 * Positions of a longest subsequence of rising numbers: what stays in place when the rest of a list is moved.
 * Takes n log n (patience sorting).
 */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  // The position of the smallest number that ends a rise of each length, and what stands before each number in its rise.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [position, value] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous.push(ends[low - 1]);
    ends[low] = position;
  }
  const rise = new Set<number>();
  for (let position = ends.at(-1); position !== undefined; position = previous[position]) rise.add(position);
  return rise;
}
