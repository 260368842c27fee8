import type { Inline } from '@broadsheet/core/model';
import { plainText } from '../walk/flatten.ts';

/** The dash before the line that names who is quoted; `''` when the line has one. */
export function attributionDash(attribution: readonly Inline[]): string {
  return /^[—–―-]/.test(plainText(attribution)) ? '' : '— ';
}
