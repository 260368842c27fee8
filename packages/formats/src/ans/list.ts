import type { List } from '@broadsheet/core/model';
import type { AnsElement, AnsList, AnsText } from './ans.ts';
import type { AnsState } from './ans-state.ts';

/** A list. What an item holds beside texts and lists follows the list. */
export function listElements(list: List, pointer: string, state: AnsState): readonly AnsElement[] {
  const { ordered, start = 1, children } = list;
  const { losses } = state;
  if (ordered && start !== 1) {
    losses.report(`${pointer}/start`, 'listStart', 'Lists of ANS start with 1.');
  }
  const elements = children.flatMap((item, index) => {
    const place = `${pointer}/children/${index}/children`;
    for (const [position, block] of item.children.entries()) {
      if (block.type !== 'list' && (block.type !== 'paragraph' || position > 0)) {
        losses.report(
          `${place}/${position}`,
          'blockKind',
          'ANS holds a text or a list an item; this stands on its own.',
        );
      }
    }
    return state.blocks(item.children, place, state);
  });
  const items = elements.filter(isItem);
  const others = elements.filter((element) => !isItem(element));
  const written: AnsList = { type: 'list', list_type: ordered ? 'ordered' : 'unordered', items };
  if (items.length === 0) {
    losses.report(pointer, 'blockKind', 'ANS holds no list without texts.');
    return others;
  }
  return [written, ...others];
}

function isItem(element: AnsElement): element is AnsText | AnsList {
  return element.type === 'text' || element.type === 'list';
}
