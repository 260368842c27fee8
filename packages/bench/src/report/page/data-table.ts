import { dataSets } from '../../data/data-sets.ts';
import { partNames } from '../../data/part.ts';
import type { QualityResult } from '../../results/quality-result.ts';
import { markdownTable } from './markdown-table.ts';

/** The sets that were measured: how many pages in which part, and where the public originals are. */
export function dataTable({ sets }: QualityResult): string {
  return markdownTable([
    ['set', 'pages', ...partNames, 'public original', 'licence of the labels'],
    ...sets.map(({ set, pages }) => [
      `\`${set}\``,
      String(pages.length),
      ...partNames.map((part) => String(pages.filter((page) => page.part === part).length)),
      dataSets[set].origin,
      dataSets[set].licence,
    ]),
  ]);
}
