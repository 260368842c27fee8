import type { List } from '@broadsheet/core/model';

/** Whether every item is a paragraph, nested lists or both, so that its items need no blank line between. */
export function isTight(list: List): boolean {
  return list.children.every((item) =>
    item.children.every(({ type }, index) => type === 'list' || (type === 'paragraph' && index === 0)),
  );
}
