import { quantile } from '../quantile.ts';
import type { SpeedPart } from '../speed-part.ts';
import type { SpeedBar, SpeedTable } from '../speed-table.ts';
import { ownContenders, peerContenders, wholeRow, yardstickRow } from './contenders.ts';
import { measurePages, type RowTimes } from './measure-pages.ts';

/** Row of all that follows the scan. */
const afterScanRow = 'extractArticle after the scan';

/** What `extractArticle` and its part after the scan may cost, the parser of the yardstick being 1. */
const ownBars = { [wholeRow]: 0.6, [afterScanRow]: 0.4 } as const;

/** How many times faster than others Broadsheet must be. */
const peerBars = { 'readability-linkedom': 9, 'readability-jsdom': 38, defuddle: 34 } as const;

const columns = [
  { name: 'against the parser', digits: 2 },
  { name: 'all pages, ms', digits: 0 },
  { name: 'p50, ms', digits: 2 },
  { name: 'p99, ms', digits: 2 },
  { name: 'slowest, ms', digits: 2 },
] as const;

/** How long a page takes to become an article, against the bare parser and other extractors. */
export const pagesPart: SpeedPart = async (context) =>
  tabulatePages(await measurePages([...Object.keys(ownContenders), ...context.peers], context), context.rounds);

/** The table of the times of pages. */
export function tabulatePages(times: readonly RowTimes[], rounds: number): SpeedTable {
  const pagesOf = (name: string): readonly number[] => times.find(({ row }) => row === name)?.pagesMs ?? [];
  const scan = pagesOf('scan');
  const all = [
    ...times,
    { row: afterScanRow, pagesMs: pagesOf(wholeRow).map((time, page) => time - (scan[page] ?? 0)) },
  ];
  const yardstickMs = sum(pagesOf(yardstickRow));
  const ratioOf = (row: string): number => sum(all.find((one) => one.row === row)?.pagesMs ?? []) / yardstickMs;
  return {
    part: 'pages',
    title: 'HTML string to article',
    method: `${scan.length} pages, processor time, for each page the median of ${rounds} rounds that take turns in processes of their own.`,
    columns,
    rows: all.map(({ row, pagesMs }) => ({
      name: row,
      figures: [ratioOf(row), sum(pagesMs), quantile(pagesMs, 0.5), quantile(pagesMs, 0.99), quantile(pagesMs, 1)],
    })),
    bars: [
      ...Object.entries(ownBars).map(([row, atMost]): SpeedBar => ({
        measured: `${row}, against ${yardstickRow}`,
        figure: ratioOf(row),
        digits: 2,
        atMost,
      })),
      ...Object.entries(peerBars).flatMap(([name, atLeast]) => peerBar(name, atLeast, ratioOf)),
    ],
  };
}

function peerBar(name: string, atLeast: number, ratioOf: (row: string) => number): readonly SpeedBar[] {
  const row = Object.entries(peerContenders).find(([peer]) => peer === name)?.[1].rows[0] ?? name;
  const figure = ratioOf(row) / ratioOf(wholeRow);
  return figure > 0 ? [{ measured: `times faster than ${row}`, figure, digits: 1, atLeast }] : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
