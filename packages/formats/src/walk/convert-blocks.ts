import type { Block } from '@broadsheet/core/model';
import { flattenBlocks } from './flatten.ts';
import { MAXIMUM_DEPTH } from './maximum-depth.ts';
import type { Scene } from './scene.ts';

/** Every kind of block by its `type`. */
type BlockTypes = { readonly [Type in Block['type']]: Extract<Block, { readonly type: Type }> };

/** One row a kind of block. A kind without a row does not compile. */
export type BlockHandlers<Result, State> = {
  readonly [Type in keyof BlockTypes]: (block: BlockTypes[Type], pointer: string, state: State) => Result;
};

/** A block of one of the given kinds, written so that it goes with the handler of the same kind. */
type BlockOf<Type extends keyof BlockTypes> = {
  readonly [Each in Type]: BlockTypes[Each] & { readonly type: Each };
}[Type];

/**
 * Converts blocks in order, each by the handler of its kind. Below {@link MAXIMUM_DEPTH} nothing is nested further:
 * what the blocks hold is converted side by side, so that no input exhausts the stack.
 */
export function convertBlocks<Result, State extends Scene>(
  handlers: BlockHandlers<Result, State>,
  blocks: readonly Block[],
  pointer: string,
  state: State,
): Result[] {
  const inner = { ...state, depth: state.depth + 1 };
  if (inner.depth <= MAXIMUM_DEPTH || blocks.length === 0) {
    return blocks.map((block, index) => convertBlock(handlers, block, `${pointer}/${index}`, inner));
  }
  state.losses.report(pointer, 'depth', `Blocks nested deeper than ${MAXIMUM_DEPTH} levels stand side by side.`);
  return flattenBlocks(blocks).map((block) => convertBlock(handlers, block, pointer, inner));
}

function convertBlock<Result, State extends Scene, Type extends keyof BlockTypes>(
  handlers: BlockHandlers<Result, State>,
  block: BlockOf<Type>,
  pointer: string,
  state: State,
): Result {
  const { id, type } = block;
  const isKnown = Object.hasOwn(handlers, type);
  if (!isKnown || type === 'unknown') {
    state.losses.report(pointer, 'unknownBlock', 'The block is of a kind that is not known.');
  }
  return isKnown
    ? handlers[block.type](block, pointer, state)
    : handlers.unknown({ type: 'unknown', id, name: type, children: [] }, pointer, state);
}
