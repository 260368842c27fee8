import type { Samples } from './samples.ts';

/** Bins that the values of a column are sorted into; a byte holds the number of a bin. */
export const binsPerColumn = 64;
const sampledRows = 20_000;

/** A column's values as numbers of bins, and the borders between the bins. */
export interface BinnedColumns {
  /** Number of the bin of each value, row after row. */
  readonly bins: Uint8Array;
  /** For each column the smallest value of each bin but the first, ascending. */
  readonly borders: readonly Float32Array[];
}

/** Sorts all values into bins that hold about equally many rows. */
export function binColumns({ count, width, rows }: Samples): BinnedColumns {
  const bins = new Uint8Array(count * width);
  const borders: Float32Array[] = [];
  for (let column = 0; column < width; column++) {
    const edges = bordersOf(rows, count, width, column);
    borders.push(edges);
    for (let row = 0; row < count; row++) bins[row * width + column] = binOf(edges, rows[row * width + column] ?? 0);
  }
  return { bins, borders };
}

/** Values at equal steps through a sample of the column, each once. */
function bordersOf(rows: Float32Array, count: number, width: number, column: number): Float32Array {
  const size = Math.min(count, sampledRows);
  const sample = Float32Array.from(
    { length: size },
    (_, index) => rows[Math.floor((index * count) / size) * width + column] ?? 0,
  ).toSorted();
  const edges: number[] = [];
  for (let bin = 1; bin < binsPerColumn; bin++) {
    const edge = sample[Math.floor((bin * size) / binsPerColumn)] ?? 0;
    if (edge > (edges.at(-1) ?? Number.NEGATIVE_INFINITY) && edge > (sample[0] ?? 0)) edges.push(edge);
  }
  return Float32Array.from(edges);
}

function binOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
