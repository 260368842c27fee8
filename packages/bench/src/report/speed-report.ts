import type { SpeedResult, SpeedRow } from '../results/speed-result.ts';

const heading = ['', 'against htmlparser2', 'all pages, ms', 'p50, ms', 'p99, ms', 'max, ms'] as const;

/** The result as a Markdown table, a line on how it was measured above. */
export function speedReport({ pages, characters, rounds, node, rows }: SpeedResult): string {
  const lines = [heading, heading.map((_, column) => (column === 0 ? '---' : '---:')), ...rows.map(cellsOf)];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const megabytes = (characters / 1_000_000).toFixed(1);
  return `${pages} pages, ${megabytes} million characters, processor time, medians of ${rounds} rounds, node ${node}\n\n${table}`;
}

function cellsOf({ name, ratio, totalMs, p50Ms, p99Ms, maxMs }: SpeedRow): readonly string[] {
  return [name, ratio.toFixed(3), totalMs.toFixed(0), p50Ms.toFixed(2), p99Ms.toFixed(2), maxMs.toFixed(2)];
}
