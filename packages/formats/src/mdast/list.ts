import type { List } from '@broadsheet/core/model';
import type { BlockContent, ListItem } from 'mdast';
import { isTight } from '../lists/is-tight.ts';
import type { MdastState } from './mdast-state.ts';

/** The largest number of an item in Markdown: nine digits. */
const MAXIMUM_NUMBER = 999_999_999;

/** A list, or none where it has no items. */
export function listNodes(list: List, pointer: string, state: MdastState): readonly BlockContent[] {
  const spread = !isTight(list);
  const children = list.children.map((item, index): ListItem => ({
    type: 'listItem',
    spread,
    children: state.blocks(item.children, `${pointer}/children/${index}/children`, state),
  }));
  const start = list.ordered ? firstNumber(list, pointer, state) : null;
  return children.length === 0 ? [] : [{ type: 'list', ordered: list.ordered, start, spread, children }];
}

function firstNumber({ start = 1, children }: List, pointer: string, { losses }: MdastState): number {
  if (Number.isInteger(start) && start >= 0 && start + children.length <= MAXIMUM_NUMBER) {
    return start;
  }
  losses.report(`${pointer}/start`, 'listStart', `A list of Markdown cannot start with ${start}.`);
  return 1;
}
