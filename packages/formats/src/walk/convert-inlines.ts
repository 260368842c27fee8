import type { Inline } from '@broadsheet/core/model';
import { flattenInlines } from './flatten.ts';
import { MAXIMUM_DEPTH } from './maximum-depth.ts';
import type { Scene } from './scene.ts';

/** Every kind of inline content by its `type`. */
type InlineTypes = { readonly [Type in Inline['type']]: Extract<Inline, { readonly type: Type }> };

/** One row a kind of inline content. A kind without a row does not compile. */
export type InlineHandlers<Result, State> = {
  readonly [Type in keyof InlineTypes]: (inline: InlineTypes[Type], pointer: string, state: State) => Result;
};

/** Inline content of one of the given kinds, written so that it goes with the handler of the same kind. */
type InlineOf<Type extends keyof InlineTypes> = {
  readonly [Each in Type]: InlineTypes[Each] & { readonly type: Each };
}[Type];

/** Converts the content of a line in order; below {@link MAXIMUM_DEPTH} the words go on without further marks. */
export function convertInlines<Result, State extends Scene>(
  handlers: InlineHandlers<Result, State>,
  inlines: readonly Inline[],
  pointer: string,
  state: State,
): Result[] {
  const inner = { ...state, depth: state.depth + 1 };
  if (inner.depth <= MAXIMUM_DEPTH || inlines.every(isLeaf)) {
    return inlines.map((inline, index) => convertInline(handlers, inline, `${pointer}/${index}`, inner));
  }
  state.losses.report(pointer, 'depth', `Marks nested deeper than ${MAXIMUM_DEPTH} levels are left out.`);
  return flattenInlines(inlines).map((inline) => convertInline(handlers, inline, pointer, inner));
}

function convertInline<Result, State extends Scene, Type extends keyof InlineTypes>(
  handlers: InlineHandlers<Result, State>,
  inline: InlineOf<Type>,
  pointer: string,
  state: State,
): Result {
  if (Object.hasOwn(handlers, inline.type)) {
    return handlers[inline.type](inline, pointer, state);
  }
  state.losses.report(pointer, 'unknownInline', `Content of the unknown kind "${inline.type}" is left out.`);
  return handlers.text({ type: 'text', value: '' }, pointer, state);
}

function isLeaf(inline: Inline): boolean {
  return !('children' in inline);
}
