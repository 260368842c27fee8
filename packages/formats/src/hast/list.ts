import type { List } from '@broadsheet/core/model';
import type { ElementContent } from 'hast';
import { isTight } from '../lists/is-tight.ts';
import { element } from './element.ts';
import type { HastState } from './hast-state.ts';

/** A list, or none where it has no items. */
export function listNodes(list: List, pointer: string, state: HastState): readonly ElementContent[] {
  const isUnwrapped = isTight(list);
  const items = list.children.map((item, index) => {
    const blocks = state.blocks(item.children, `${pointer}/children/${index}/children`, state);
    return element('li', {}, isUnwrapped ? blocks.flatMap(withoutParagraph) : blocks);
  });
  if (items.length === 0) {
    return [];
  }
  return [list.ordered ? element('ol', { start: startOf(list) }, items) : element('ul', {}, items)];
}

/** In a tight list the words of an item stand in the item itself. */
function withoutParagraph(node: ElementContent): readonly ElementContent[] {
  return node.type === 'element' && node.tagName === 'p' ? node.children : [node];
}

function startOf({ start = 1 }: List): number | undefined {
  return Number.isSafeInteger(start) && start !== 1 ? start : undefined;
}
