/**
 * A model of gradient-boosted decision trees: the sum of one leaf of each tree, and of the bias, is the log-odds that
 * a block belongs to the story. Made by the training script of the bench; evaluated here without any dependency.
 */
export interface TreeModel {
  /** Names of the columns it was trained on, as one fingerprint: a model does not fit other columns. */
  readonly columns: string;
  /** Log-odds before any tree is asked. */
  readonly bias: number;
  /** All nodes of all trees, each tree in preorder: the column that a split asks, or -1 for a leaf. */
  readonly column: readonly number[];
  /** For a split, the threshold: smaller values go to the next node. For a leaf, its part of the log-odds. */
  readonly value: readonly number[];
}

/** A model made ready to be asked. */
export interface PreparedModel {
  readonly bias: number;
  readonly column: Int16Array;
  readonly value: Float32Array;
  /** For each split the node that values from the threshold on go to. */
  readonly right: Int32Array;
  /** First node of each tree. */
  readonly roots: readonly number[];
}

/** Finds where the trees and the right branches of a model begin. */
export function prepareModel({ bias, column, value }: TreeModel): PreparedModel {
  const right = new Int32Array(column.length);
  const roots: number[] = [];
  const waiting: number[] = [];
  for (let node = 0; node < column.length; node++) {
    const isLeftChild = node > 0 && (column[node - 1] ?? -1) >= 0;
    const split = isLeftChild ? undefined : waiting.pop();
    if (split !== undefined) right[split] = node;
    else if (!isLeftChild) roots.push(node);
    if ((column[node] ?? -1) >= 0) waiting.push(node);
  }
  return { bias, column: Int16Array.from(column), value: Float32Array.from(value), right, roots };
}

/** Log-odds of one row of features. */
export function scoreRow(
  { bias, column, value, right, roots }: PreparedModel,
  rows: Float32Array,
  start: number,
): number {
  let score = bias;
  for (const root of roots) {
    let node = root;
    for (let asked = column[node] ?? -1; asked >= 0; asked = column[node] ?? -1) {
      node = (rows[start + asked] ?? 0) < (value[node] ?? 0) ? node + 1 : (right[node] ?? 0);
    }
    score += value[node] ?? 0;
  }
  return score;
}
