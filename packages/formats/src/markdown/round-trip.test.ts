import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { blocks } from '../fixtures/arbitraries.ts';
import { createUncheckedArticle } from '../fixtures/create-article.ts';
import { createLossLog } from '../losses/loss-log.ts';
import { buildMdast } from '../mdast/build-mdast.ts';
import { toMarkdown } from './to-markdown.ts';

test('parses back to the tree it was written from', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(blocks, (body) => {
      const article = createUncheckedArticle({ body });
      const written = shape(buildMdast(article, {}, createLossLog()));
      const markdown = toMarkdown(article);
      expect(shape(parse(markdown))).toEqual(written);
    }),
    { numRuns: 200 },
  );
});

function parse(markdown: string) {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The tree as nested lists, without positions and without what parsers are free to choose. */
function shape(node: Nodes): unknown {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
    case 'code':
      return [node.type, node.value];
    case 'image':
      return [node.type, node.url, node.alt];
    case 'heading':
      return [node.type, node.depth, ...shapes(node.children)];
    case 'list':
      return [node.type, node.ordered === true ? node.start : '-', ...shapes(node.children)];
    case 'link':
      return [node.type, node.url, node.title ?? '', ...shapes(node.children)];
    default:
      return 'children' in node ? [node.type, ...shapes(node.children)] : [node.type];
  }
}

/** The shapes of children, with the texts that stand side by side joined. */
function shapes(nodes: readonly Nodes[]): readonly unknown[] {
  const joined: unknown[] = [];
  for (const next of nodes.map((node) => literalText(node) ?? shape(node))) {
    const last = joined.at(-1);
    if (typeof last === 'string' && typeof next === 'string') {
      joined[joined.length - 1] = last + next;
    } else {
      joined.push(next);
    }
  }
  return joined;
}

/**
 * The words of a link that are its address. The parser makes such links of text, however it is escaped, though
 * renderers do not.
 */
function literalText(node: Nodes): string | undefined {
  const [text] = node.type === 'link' && node.children.length === 1 ? node.children : [];
  return node.type === 'link' && text?.type === 'text' && node.url.endsWith(text.value) ? text.value : undefined;
}
