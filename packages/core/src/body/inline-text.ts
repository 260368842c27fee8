import type { Inline } from './inline.ts';

/**
 * Plain text of a line: the characters of all its nodes, a line break as `\n`.
 *
 * @example
 * ```ts
 * inlineText([{ type: 'text', value: 'Rain in ' }, { type: 'strong', children: [{ type: 'text', value: 'Oslo' }] }]);
 * // 'Rain in Oslo'
 * ```
 */
export function inlineText(children: readonly Inline[]): string {
  let text = '';
  for (const node of children) {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        text += node.value;
        break;
      case 'break':
        text += '\n';
        break;
      default:
        text += inlineText(node.children);
    }
  }
  return text;
}
