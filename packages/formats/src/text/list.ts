import type { List } from '@broadsheet/core/model';
import { isTight } from '../lists/is-tight.ts';
import { indentLines, joinBlocks, joinLines } from './lines.ts';
import { indented, type TextState } from './text-state.ts';

/** A list with its markers, `- ` or the number of the item. */
export function listText(list: List, pointer: string, state: TextState): string {
  const join = isTight(list) ? joinLines : joinBlocks;
  return join(
    list.children.map((item, index) => {
      const marker = list.ordered ? `${firstNumber(list) + index}. ` : '- ';
      const blocks = state.blocks(
        item.children,
        `${pointer}/children/${index}/children`,
        indented(state, marker.length),
      );
      return indentLines(join(blocks), marker);
    }),
  );
}

function firstNumber({ start = 1 }: List): number {
  return Number.isSafeInteger(start) ? start : 1;
}
