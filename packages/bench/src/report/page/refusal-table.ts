import { measuresFor } from '../../measures/measures.ts';
import { groupByType } from '../../results/group-pages.ts';
import type { QualityResult, SetResult } from '../../results/quality-result.ts';
import { markdownTable } from './markdown-table.ts';

/**
 * What a system calls the pages of a set that are no articles, a row for each kind of page the set knows: how many it
 * refuses, and as what. The articles beside them, which must not be refused, stand last.
 */
export function refusalTable(result: QualityResult, set: SetResult, system: string): string {
  const others = measuresFor(set.set).flatMap(({ otherSets = [] }) => otherSets);
  const rows = [set, ...result.sets.filter((other) => others.includes(other.set))].flatMap(({ pages, refusals }) =>
    groupByType(pages).map((group) => ({
      ...group,
      refusals: pages.filter(group.has).flatMap(({ id }) => refusals[system]?.[id] ?? []),
    })),
  );
  const kinds = [...new Set(rows.flatMap(({ refusals }) => refusals))].toSorted();
  return markdownTable([
    ['page type', 'pages', 'refused', ...kinds.map((kind) => `as ${kind}`)],
    ...rows.map(({ name, count, refusals }) => [
      name,
      String(count),
      String(refusals.length),
      ...kinds.map((kind) => String(refusals.filter((refusal) => refusal === kind).length)),
    ]),
  ]);
}
