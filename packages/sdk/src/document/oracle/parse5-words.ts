import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { addWords, isHidden, joinPath, type LocatedWord } from './located-words.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The words of a page as parse5 reads it, scripts on as in a browser. */
export function readParse5Words(source: string): readonly LocatedWord[] {
  const words: LocatedWord[] = [];
  const rest: { readonly node: Node; readonly above: string }[] = [];
  addToRest(rest, parse(source).childNodes, '');
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { node, above } = next;
    if ('value' in node) addWords(words, node.value, above);
    else if ('tagName' in node && !isHidden(node.tagName)) {
      addToRest(rest, node.childNodes, joinPath(above, node.tagName.toLowerCase()));
    }
  }
  return words;
}

function addToRest(rest: { node: Node; above: string }[], nodes: readonly Node[], above: string): void {
  for (const node of nodes.toReversed()) rest.push({ node, above });
}
