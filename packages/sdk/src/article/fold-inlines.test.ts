import { inlineText, type Inline } from '@broadsheet/core/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldInlines } from './fold-inlines.ts';
import { sliceInlines } from './slice-inlines.ts';

function text(value: string): Inline {
  return { type: 'text', value };
}

function strong(...children: readonly Inline[]): Inline {
  return { type: 'strong', children };
}

describe('foldInlines', () => {
  test.each<[string, readonly Inline[], readonly Inline[]]>([
    ['folds runs and trims the ends', [text(' \n a  b ')], [text('a b')]],
    [
      'folds over the borders of formatting',
      [text('a '), strong(text(' b ')), text(' c')],
      [text('a '), strong(text('b ')), text('c')],
    ],
    ['joins neighbouring texts', [text('a'), text(' b')], [text('a b')]],
    ['drops characters without width, inside words too', [text('re\u200Bad\uFEFF it')], [text('read it')]],
    ['drops formatting around nothing', [text('a'), strong(text(''))], [text('a')]],
    ['keeps the space that formatting around nothing held', [text('a'), strong(text(' ')), text('b')], [text('a b')]],
    ['drops breaks at the ends', [{ type: 'break' }, text('a'), { type: 'break' }, text(' ')], [text('a')]],
    [
      'keeps breaks inside, without space around them',
      [text('a '), { type: 'break' }, text(' b')],
      [text('a'), { type: 'break' }, text('b')],
    ],
    ['trims inside formatting at the end', [strong(text('a '))], [strong(text('a'))]],
  ])('%s', (_, inlines, expected) => {
    expect(foldInlines(inlines)).toEqual(expected);
  });

  const inline = fc.letrec<{ node: Inline }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', ' ', '.') }).map(text),
      fc.constant<Inline>({ type: 'break' }),
      fc.array(tie('node'), { maxLength: 4 }).map((children) => strong(...children)),
    ),
  })).node;

  test('never loses or invents a character that is not white space, and folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 8 }), (inlines) => {
        const folded = foldInlines(inlines);
        expect(bare(folded)).toBe(bare(inlines));
        expect(foldInlines(folded)).toEqual(folded);
        expect(inlineText(folded)).not.toMatch(/^\s|\s$| {2}/);
      }),
    );
  });
});

describe('sliceInlines', () => {
  test('cuts through formatting', () => {
    expect(sliceInlines([text('ab'), strong(text('cd'), text('ef')), text('gh')], 1, 5)).toEqual([
      text('b'),
      strong(text('cd'), text('e')),
    ]);
  });

  test('cuts like the plain text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string().map(text), { maxLength: 5 }),
        fc.nat(20),
        fc.nat(20),
        (inlines, start, length) => {
          expect(inlineText(sliceInlines(inlines, start, start + length))).toBe(
            inlineText(inlines).slice(start, start + length),
          );
        },
      ),
    );
  });
});

function bare(run: readonly Inline[]): string {
  return inlineText(run).replace(/\s/g, '');
}
