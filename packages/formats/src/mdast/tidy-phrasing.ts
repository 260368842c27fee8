import type { PhrasingContent, Text } from 'mdast';
import { joinNeighbours } from './join-neighbours.ts';

/** The content of a paragraph, heading or cell: without spaces and line breaks where a line cannot hold them. */
export function tidyPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const pieces = partTexts(nodes, withoutSpace);
  const isBreak = (index: number) => pieces[index]?.type === 'break';
  const isDropped = (index: number) => isBreak(index - 1) || isBreak(index + 1);
  const kept = pieces.filter((node, index) => !(isBlank(node, withoutSpace) && isDropped(index)));
  return partEdges(kept, withoutSpace).inner;
}

/** Puts a mark around content, but not around white space at its edges, where Markdown would not see the mark. */
export function markPhrasing(
  nodes: readonly PhrasingContent[],
  mark: (children: PhrasingContent[]) => PhrasingContent,
): PhrasingContent[] {
  const { before, inner, after } = partEdges(partTexts(nodes, withoutWhiteSpace), withoutWhiteSpace);
  return inner.length === 0 ? [...before, ...after] : [...before, mark(inner), ...after];
}

/** A text without what is trimmed off its edges; it must be a part of the text. */
type Trim = (text: string) => string;

const withoutWhiteSpace: Trim = (text) => text.trim();

/** Leaves other white space in place: it is text like any other. Runs of spaces are folded before. */
const withoutSpace: Trim = (text) => text.replace(/^ | $/g, '');

/** Joins neighbouring texts, then parts each from the white space at its edges. */
function partTexts(nodes: readonly PhrasingContent[], trim: Trim): readonly PhrasingContent[] {
  return joinNeighbours(nodes).flatMap<PhrasingContent>((node) =>
    node.type === 'text' ? partText(node.value, trim) : node,
  );
}

function partText(text: string, trim: Trim): readonly Text[] {
  const words = trim(text);
  const start = text.indexOf(words);
  return [text.slice(0, start), words, text.slice(start + words.length)]
    .filter((part) => part !== '')
    .map((value) => ({ type: 'text', value }));
}

/** Parts the blank texts and line breaks at both ends from what stands between. */
function partEdges(nodes: readonly PhrasingContent[], trim: Trim) {
  const isWord = (node: PhrasingContent) => node.type !== 'break' && !isBlank(node, trim);
  const first = nodes.findIndex(isWord);
  const start = first === -1 ? nodes.length : first;
  const end = Math.max(nodes.findLastIndex(isWord) + 1, start);
  return { before: nodes.slice(0, start), inner: joinNeighbours(nodes.slice(start, end)), after: nodes.slice(end) };
}

function isBlank(node: PhrasingContent, trim: Trim): boolean {
  return node.type === 'text' && trim(node.value) === '';
}
