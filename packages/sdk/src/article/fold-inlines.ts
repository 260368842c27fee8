import type { Inline } from '@broadsheet/core/model';
import {
  addBreak,
  addCode,
  addText,
  closeFormatting,
  createRun,
  finishRun,
  type InlineRun,
  openFormatting,
} from './inline-run.ts';

/**
 * Folds white space over a whole run of text, trims its ends, joins neighbouring texts and drops formatting around
 * nothing. Line breaks at the ends go; those inside stay.
 */
export function foldInlines(inlines: readonly Inline[]): readonly Inline[] {
  const run = createRun();
  add(run, inlines);
  return finishRun(run);
}

function add(run: InlineRun, inlines: readonly Inline[]): void {
  for (const inline of inlines) {
    if (inline.type === 'text') addText(run, inline.value);
    else if (inline.type === 'break') addBreak(run);
    else if (inline.type === 'inlineCode') addCode(run, inline.value);
    else {
      openFormatting(run);
      add(run, inline.children);
      closeFormatting(run, (children) => ({ ...inline, children }));
    }
  }
}
