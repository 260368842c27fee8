import { assertType, test } from 'vitest';
import type { BlockHandlers } from './convert-blocks.ts';
import type { InlineHandlers } from './convert-inlines.ts';
import type { Scene } from './scene.ts';

declare const blockHandlers: BlockHandlers<string, Scene>;
declare const inlineHandlers: InlineHandlers<string, Scene>;

test('a table of handlers has a row for every kind', () => {
  const { paragraph: _paragraph, ...lessBlocks } = blockHandlers;
  const { text: _text, ...lessInlines } = inlineHandlers;
  assertType<BlockHandlers<string, Scene>>(blockHandlers);
  // @ts-expect-error -- the row of `paragraph` is missing
  assertType<BlockHandlers<string, Scene>>(lessBlocks);
  assertType<InlineHandlers<string, Scene>>(inlineHandlers);
  // @ts-expect-error -- the row of `text` is missing
  assertType<InlineHandlers<string, Scene>>(lessInlines);
});
