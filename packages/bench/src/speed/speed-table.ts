/** A figure that has a bar, and the bar it must hold. */
export interface SpeedBar {
  /** What was measured. */
  readonly measured: string;
  /** What it came to. */
  readonly figure: number;
  /** Digits shown behind the point. */
  readonly digits: number;
  /** The figure must not be above this. */
  readonly atMost?: number;
  /** The figure must not be below this. */
  readonly atLeast?: number;
}

/** A column of figures. */
export interface SpeedColumn {
  /** What the figures are, with their unit. */
  readonly name: string;
  /** Digits shown behind the point. */
  readonly digits: number;
}

/** A row of figures. */
export interface SpeedRow {
  /** What was measured. */
  readonly name: string;
  /** A figure for each column; `undefined` where the row has none, as where a system ran out of time. */
  readonly figures: readonly (number | undefined)[];
}

/** What one part of the speed bench has measured. */
export interface SpeedTable {
  /** Name of the part. */
  readonly part: string;
  /** What the table shows. */
  readonly title: string;
  /** How it was measured, a sentence or two. */
  readonly method: string;
  /** Its columns. */
  readonly columns: readonly SpeedColumn[];
  /** Its rows. */
  readonly rows: readonly SpeedRow[];
  /** Those figures that have a bar. */
  readonly bars: readonly SpeedBar[];
}

/** Whether a figure holds its bar. */
export function holdsBar({ figure, atMost = Infinity, atLeast = -Infinity }: SpeedBar): boolean {
  return figure <= atMost && figure >= atLeast;
}
