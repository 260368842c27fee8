import type { Inline } from '@broadsheet/core/model';
import { toHtml as serialize } from 'hast-util-to-html';
import { englishLabels } from '../labels/labels.ts';
import type { LossLog } from '../losses/loss-log.ts';
import { quotationMarksOf } from '../quotation-marks/quotation-marks.ts';
import { buildInlines } from './inline-handlers.ts';

/** The content of a line as HTML. */
export function lineHtml(inlines: readonly Inline[], pointer: string, losses: LossLog): string {
  const children = buildInlines(inlines, pointer, {
    labels: englishLabels,
    losses,
    media: new Map(),
    quotationMarks: quotationMarksOf(undefined),
    dateline: undefined,
    depth: 0,
    quotationDepth: 0,
    isInLink: false,
    headingOffset: 0,
    firstDepth: 1,
    named: (name) => ({ className: [name] }),
    figure: () => ({}),
    blocks: () => [],
  });
  return serialize({ type: 'root', children }, { characterReferences: { useNamedReferences: true } });
}
