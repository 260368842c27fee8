import type { Scene } from '../walk/scene.ts';
import type { MarkPair } from './quotation-marks.ts';

/** The marks of a quotation at this place: outer and inner ones take turns. */
export function quotationMarksAt({ quotationDepth, quotationMarks }: Scene): MarkPair {
  return quotationDepth % 2 === 0 ? quotationMarks.outer : quotationMarks.inner;
}
