import { expect, it } from 'vitest';
import { markdownTable } from './markdown-table.ts';

it('pads columns to one width, numbers to the right', () => {
  const rows = [
    ['figure', 'a', 'b', 'as'],
    ['body', '**0.950**', '–', 'index'],
    ['exceptions', '2', '0', ''],
  ] as const;
  expect(markdownTable(rows)).toBe(
    [
      '| figure     |         a |   b | as    |',
      '| ---------- | --------: | --: | ----- |',
      '| body       | **0.950** |   – | index |',
      '| exceptions |         2 |   0 |       |',
    ].join('\n'),
  );
});
