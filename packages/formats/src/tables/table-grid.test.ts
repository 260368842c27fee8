import type { Table } from '@broadsheet/core/model';
import { expect, test } from 'vitest';
import { createLossLog } from '../losses/loss-log.ts';
import { tableGrid } from './table-grid.ts';

type Cell = string | readonly [value: string, colSpan: number, rowSpan: number];

function table(rows: readonly (readonly Cell[])[]): Table {
  return {
    type: 'table',
    id: 't',
    caption: [],
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => {
        const [value, colSpan, rowSpan] = typeof cell === 'string' ? [cell, 1, 1] : cell;
        return { type: 'tableCell', header: false, colSpan, rowSpan, children: [{ type: 'text', value }] };
      }),
    })),
  };
}

function gridOf(rows: readonly (readonly Cell[])[]) {
  const losses = createLossLog();
  const { rows: placed, isTooLarge } = tableGrid(table(rows), '/t', losses);
  const words = placed.map((row) =>
    row.map((place) => place?.cell.children.map((node) => 'value' in node && node.value).join('') ?? ''),
  );
  return { words, isTooLarge, losses: losses.losses };
}

test('puts each cell into its column', () => {
  const { words, losses } = gridOf([[['a', 1, 2], ['b', 2, 1], 'c'], ['d', 'e', 'f'], ['g']]);
  expect(words).toEqual([
    ['a', 'b', '', 'c'],
    ['', 'd', 'e', 'f'],
    ['g', '', '', ''],
  ]);
  expect(losses.map(({ pointer, reason }) => [pointer, reason])).toEqual([
    ['/t/children/0/children/0', 'cellSpan'],
    ['/t/children/0/children/1', 'cellSpan'],
  ]);
});

test('keeps the place of a cell that spans to the end of the table', () => {
  expect(gridOf([['a', ['b', 1, 9]], ['c'], ['d']]).words).toEqual([
    ['a', 'b'],
    ['c', ''],
    ['d', ''],
  ]);
});

test('does not lay out a table whose spans would fill the memory', () => {
  const { words, isTooLarge, losses } = gridOf(Array.from({ length: 1000 }, () => [['a', 1e9, 1e9] as const, 'b']));
  expect(isTooLarge).toBe(true);
  expect(words[0]).toEqual(['a', 'b']);
  expect(losses.at(-1)).toMatchObject({ pointer: '/t', reason: 'tableSize' });
});

test('takes a span that is no whole number for one place', () => {
  expect(
    gridOf([
      [
        ['a', -3, 0.5],
        ['b', Number.NaN, Infinity],
      ],
    ]).words,
  ).toEqual([['a', 'b']]);
});
