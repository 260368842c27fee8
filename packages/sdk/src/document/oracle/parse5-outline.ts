import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { addText, joinElement, outlineAttribute } from './outline.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The outline of a page as parse5 reads it; comments and doctypes left out, content of templates as children. */
export function outlineOfParse5(source: string, scriptingEnabled: boolean): string {
  return outlineNodes(parse(source, { scriptingEnabled }).childNodes);
}

function outlineNodes(nodes: readonly Node[]): string {
  const parts: string[] = [];
  let text = '';
  for (const node of nodes) {
    if ('value' in node) text += node.value;
    else if ('tagName' in node) {
      addText(parts, text);
      text = '';
      parts.push(outlineElement(node));
    }
  }
  addText(parts, text);
  return parts.join(' ');
}

function outlineElement(element: DefaultTreeAdapterTypes.Element | DefaultTreeAdapterTypes.Template): string {
  const attributes = element.attrs.map(({ prefix, name, value }) => {
    const fullName = prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
    return outlineAttribute(
      fullName.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()),
      value,
    );
  });
  const children = 'content' in element ? element.content.childNodes : element.childNodes;
  return joinElement(element.tagName.toLowerCase(), attributes, outlineNodes(children));
}
