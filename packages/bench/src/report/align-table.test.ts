import { expect, it } from 'vitest';
import { alignTable } from './align-table.ts';

it('aligns the first column to the left and the others to the right', () => {
  expect(alignTable([['', 'pages', 'a'], ['set'], ['  body', '2', '0.950'], []])).toBe(
    ['        pages      a', 'set', '  body      2  0.950', ''].join('\n'),
  );
});

it('takes no rows', () => {
  expect(alignTable([])).toBe('');
});
