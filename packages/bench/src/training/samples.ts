/** Rows of features with what they should give. */
export interface Samples {
  /** Number of rows. */
  readonly count: number;
  /** Number of columns. */
  readonly width: number;
  /** Features, row after row. */
  readonly rows: Float32Array;
  /** 1 for what the model is to find, 0 for anything else. */
  readonly targets: Float32Array;
  /** How much each row counts. */
  readonly weights: Float32Array;
}
