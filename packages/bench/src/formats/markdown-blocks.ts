import { type Article, type Block, type Inline, walkBlocks } from '@broadsheet/core/model';
import { toMarkdown } from '@broadsheet/formats/markdown';
import { toMdast } from '@broadsheet/formats/mdast';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { lettersOf } from './letters-of.ts';

/** The kinds of blocks that must come back. */
const kinds: readonly string[] = ['paragraph', 'heading', 'list', 'listItem', 'blockquote'];

/**
 * What of an article its Markdown does not give back: paragraphs, headings, lists and quotations of the tree it was
 * written from that are parsed in another way, and those of the article whose words are not found in a block of the kind.
 */
export function markdownProblems(article: Article): readonly string[] {
  const parsed = fromMarkdown(toMarkdown(article), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const [written, read] = [outlineOf(toMdast(article)), outlineOf(parsed)];
  const different = written.findIndex((line, index) => line !== read[index]);
  const isSame = different === -1 && written.length === read.length;
  return [
    ...(isSame ? [] : [`block ${different}: "${written[different]}" became "${read[different]}"`]),
    ...lostWords(article, parsed),
  ];
}

/** Each block of the kinds in order, with its words. */
function outlineOf(root: Nodes): readonly string[] {
  const lines: string[] = [];
  visit(root, (node) => {
    if (kinds.includes(node.type)) {
      lines.push(`${node.type}${node.type === 'heading' ? node.depth : ''} ${lettersOf(wordsOf(node))}`);
    }
  });
  return lines;
}

/** The paragraphs and headings of the article that no block of the kind holds. */
function lostWords({ body }: Article, root: Nodes): readonly string[] {
  const texts = new Map<string, string>();
  visit(root, (node) => texts.set(node.type, `${texts.get(node.type) ?? ''}\n${lettersOf(wordsOf(node))}`));
  return [...walkBlocks(body)].flatMap((block) => {
    const words = block.type === 'paragraph' || block.type === 'heading' ? lettersOf(lineOf(block)) : '';
    return (texts.get(block.type) ?? '').includes(words) ? [] : [`lost ${block.type}: "${words}"`];
  });
}

function lineOf(block: Extract<Block, { readonly type: 'paragraph' | 'heading' }>): string {
  return inlineWords(block.children);
}

function inlineWords(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('value' in inline ? inline.value : 'children' in inline ? inlineWords(inline.children) : ' '))
    .join('');
}

function wordsOf(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : ' ';
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  for (const child of 'children' in node ? node.children : []) {
    visit(child, see);
  }
}
