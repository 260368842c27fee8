import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';

/** A node of a parsed document. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** An element of a parsed document. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** How deep elements may be nested, so that an article can hold them. Real stories stay below 50. */
const MAXIMUM_ELEMENT_DEPTH = 100;

/** Thrown out of the parser, and never out of {@link parseHtml}. */
class TooDeep extends Error {
  override readonly name = 'TooDeep';
}

/** Parses a piece of HTML; `undefined` when its elements are nested deeper than {@link MAXIMUM_ELEMENT_DEPTH}. */
export function parseHtml(html: string): readonly HtmlNode[] | undefined {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > MAXIMUM_ELEMENT_DEPTH) {
        throw new TooDeep('The HTML is nested too deep.');
      }
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  try {
    return parseFragment(html, { treeAdapter }).childNodes;
  } catch (error) {
    if (error instanceof TooDeep) {
      return undefined;
    }
    throw error;
  }
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node);
}

/** The value of an attribute. */
export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** Whether an element has a class. */
export function hasClass(element: HtmlElement, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The text of a node and everything in it, as it is written. */
export function textOf(node: HtmlNode): string {
  if (defaultTreeAdapter.isTextNode(node)) {
    return node.value;
  }
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
}

/** The elements directly in another one that have one of the names. */
export function childrenNamed({ childNodes }: HtmlElement, ...names: readonly string[]): readonly HtmlElement[] {
  return childNodes.filter(isElement).filter(({ tagName }) => names.includes(tagName));
}
