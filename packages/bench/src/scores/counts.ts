/** What a system got right, made up and missed on one page or on several: whole numbers, or shares of a page. */
export interface Counts {
  /** What truth and system both hold. */
  readonly truePositives: number;
  /** What only the system holds. */
  readonly falsePositives: number;
  /** What only the truth holds. */
  readonly falseNegatives: number;
}

/** Counts of one thing that is either right or missed. */
export function countAnswer(isRight: boolean): Counts {
  return { truePositives: isRight ? 1 : 0, falsePositives: 0, falseNegatives: isRight ? 0 : 1 };
}

/** The sum of several counts. */
export function sumCounts(list: readonly Counts[]): Counts {
  let truePositives = 0;
  let falsePositives = 0;
  let falseNegatives = 0;
  for (const counts of list) {
    truePositives += counts.truePositives;
    falsePositives += counts.falsePositives;
    falseNegatives += counts.falseNegatives;
  }
  return { truePositives, falsePositives, falseNegatives };
}

/** Share of the system's things that are right, 0 to 1; of none at all, 1 when the truth holds nothing either, else 0. */
export function precisionOf({ truePositives, falsePositives, falseNegatives }: Counts): number {
  return ratio(truePositives, truePositives + falsePositives, falseNegatives);
}

/** Share of the truth's things that were found, 0 to 1; of none at all, 1 when the system holds nothing either, else 0. */
export function recallOf({ truePositives, falsePositives, falseNegatives }: Counts): number {
  return ratio(truePositives, truePositives + falseNegatives, falsePositives);
}

/** Harmonic mean of precision and recall, 0 to 1: `2 TP / (2 TP + FP + FN)`; 1 when truth and system hold nothing. */
export function f1Of({ truePositives, falsePositives, falseNegatives }: Counts): number {
  return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives, 0);
}

/** A share of a whole; of an empty one, whether there was nothing to be wrong about. */
function ratio(part: number, whole: number, faults: number): number {
  return whole === 0 ? Number(faults === 0) : part / whole;
}
