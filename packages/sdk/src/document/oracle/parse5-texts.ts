import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { addText, isHidden, joinPath, type LocatedText } from './located-texts.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The texts of a page as parse5 reads it, scripts on as in a browser. */
export function readParse5Texts(source: string): readonly LocatedText[] {
  const texts: LocatedText[] = [];
  const rest: { readonly node: Node; readonly above: string }[] = [];
  addToRest(rest, parse(source).childNodes, '');
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { node, above } = next;
    if ('value' in node) addText(texts, node.value, above);
    else if ('tagName' in node) {
      texts.push({ text: '', path: '' });
      if (!isHidden(node.tagName)) addToRest(rest, node.childNodes, joinPath(above, node.tagName.toLowerCase()));
    }
  }
  return texts;
}

function addToRest(rest: { node: Node; above: string }[], nodes: readonly Node[], above: string): void {
  for (const node of nodes.toReversed()) rest.push({ node, above });
}
