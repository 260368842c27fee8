import { alignTable } from '../report/align-table.ts';
import { type Counts, f1Of, precisionOf, recallOf, sumCounts } from '../scores/counts.ts';
import type { QuoteMeasure } from './compare-quotes.ts';

/** The counts of the pages of one part. */
export interface QuotePart {
  /** Name of the part. */
  readonly name: string;
  /** Counts of each page. */
  readonly pages: readonly Readonly<Record<QuoteMeasure, Counts>>[];
}

/** Rows of the table, each with the measures that it adds up. */
const rows: Readonly<Record<string, readonly QuoteMeasure[]>> = {
  'quotations, span and kind': ['direct', 'partial', 'indirect'],
  '  direct': ['direct'],
  '  partial': ['partial'],
  '  direct and partial': ['direct', 'partial'],
  '  indirect': ['indirect'],
  speakers: ['speakers'],
};

/** Precision, recall and F1 of each part, as tables of plain text. */
export function quotesReport(parts: readonly QuotePart[]): string {
  return parts.map(partReport).join('\n\n');
}

function partReport({ name, pages }: QuotePart): string {
  const cells = Object.entries(rows).map(([row, measures]) => {
    const counts = sumCounts(pages.flatMap((page) => measures.map((measure) => page[measure])));
    const figures = [precisionOf(counts), recallOf(counts), f1Of(counts)].map((figure) => figure.toFixed(3));
    return [row, `${counts.truePositives + counts.falseNegatives}`, ...figures];
  });
  return alignTable([[`${name}, ${pages.length} pages`, 'in truth', 'precision', 'recall', 'F1'], ...cells]);
}
