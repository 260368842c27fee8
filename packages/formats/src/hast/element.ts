import type { Element, ElementContent, Properties, Text } from 'hast';

/**
 * Elements that are ever written: none that runs, frames or styles anything. A name outside the list does not compile.
 */
type TagName =
  | 'a'
  | 'article'
  | 'aside'
  | 'audio'
  | 'blockquote'
  | 'body'
  | 'br'
  | 'caption'
  | 'code'
  | 'div'
  | 'em'
  | 'figcaption'
  | 'figure'
  | `h${1 | 2 | 3 | 4 | 5 | 6}`
  | 'head'
  | 'header'
  | 'hr'
  | 'html'
  | 'img'
  | 'li'
  | 'link'
  | 'meta'
  | 'ol'
  | 'p'
  | 'pre'
  | 'q'
  | 'section'
  | 'source'
  | 'span'
  | 'strong'
  | 'sub'
  | 'sup'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'time'
  | 'title'
  | 'tr'
  | 'ul'
  | 'video';

/** Makes an element; properties that are `undefined` are not written. */
export function element(tagName: TagName, properties: Properties, children: readonly ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** Makes a text. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** An element around the content; none where there is nothing to read. */
export function elementAround(
  tagName: TagName,
  properties: Properties,
  children: readonly ElementContent[],
): readonly ElementContent[] {
  return children.some(hasContent) ? [element(tagName, properties, children)] : [];
}

function hasContent(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() !== '' : node.type === 'element' && node.tagName !== 'br';
}
