import type { Element, ElementContent } from 'hast';
import { text } from '../hast/element.ts';

/** Elements whose children are blocks, each of which is written on a line of its own. */
const blockParents: readonly string[] = [
  'html',
  'head',
  'body',
  'article',
  'header',
  'section',
  'aside',
  'figure',
  'blockquote',
  'div',
  'ul',
  'ol',
  'table',
  'thead',
  'tbody',
];

/** The element with line feeds between blocks, where white space means nothing, so that people can read the text. */
export function breakLines(parent: Element): Element {
  const children = parent.children.map((child) => (child.type === 'element' ? breakLines(child) : child));
  if (!blockParents.includes(parent.tagName)) {
    return { ...parent, children };
  }
  const lines = children.flatMap((child): readonly ElementContent[] => [text('\n'), child]);
  return { ...parent, children: [...lines, text('\n')] };
}
