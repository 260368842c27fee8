import type { Inline } from '@broadsheet/core/model';
import { writeInlines } from './inline-handlers.ts';
import type { TextState } from './text-state.ts';
import { wrapText } from './wrap-text.ts';

/** The content of a line, spaces folded and wrapped to the columns that are left. */
export function lineText(inlines: readonly Inline[], pointer: string, state: TextState): string {
  return fold(writeInlines(inlines, pointer, state), state.width);
}

/** Text with spaces folded, at most one blank line between its lines, wrapped. */
export function fold(text: string, width: number): string {
  const folded = text
    .replace(/ {2,}/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
  return wrapText(folded.trim(), width);
}
