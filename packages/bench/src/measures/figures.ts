import { benchmarkF1, benchmarkPrecision, benchmarkRecall, mean } from '../scores/benchmark-totals.ts';
import { f1Of, precisionOf, recallOf, sumCounts } from '../scores/counts.ts';
import type { Figure } from './measure.ts';

/** F1, precision and recall of the article extraction benchmark. */
export function benchmarkFigures(name: string): readonly [Figure, Figure, Figure] {
  return [
    { name: `${name}, F1`, unit: 'share', total: benchmarkF1 },
    { name: `${name}, precision`, unit: 'share', total: benchmarkPrecision },
    { name: `${name}, recall`, unit: 'share', total: benchmarkRecall },
  ];
}

/** Mean over pages of the page's F1; for pages that are right or wrong it is the share that is right. */
export function meanFigure(name: string): Figure {
  return { name, unit: 'share', total: (pages) => mean(pages.map(f1Of)) };
}

/** F1 over the things of all pages together, so that a page weighs as much as it has things. */
export function pooledF1Figure(name: string): Figure {
  return { name, unit: 'share', total: (pages) => f1Of(sumCounts(pages)) };
}

/** F1, precision and recall over the things of all pages together. */
export function pooledFigures(name: string): readonly [Figure, Figure, Figure] {
  return [
    pooledF1Figure(`${name}, F1`),
    { name: `${name}, precision`, unit: 'share', total: (pages) => precisionOf(sumCounts(pages)) },
    { name: `${name}, recall`, unit: 'share', total: (pages) => recallOf(sumCounts(pages)) },
  ];
}

/** Number of pages on which something happened that must not. */
export function failureFigure(name: string): Figure {
  return { name, unit: 'pages', total: (pages) => sumCounts(pages).falseNegatives };
}
