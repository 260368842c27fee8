import type { CodeBlock, Inline, Paragraph, RelatedLink } from '@broadsheet/core/model';
import type { BlockContent } from 'mdast';
import { cleanCode } from '../characters/clean-text.ts';
import { codeLanguage } from '../characters/code-language.ts';
import { headingDepth } from '../headings/heading-depth.ts';
import { datelineDash } from '../story/dateline.ts';
import type { BlockHandlers } from '../walk/convert-blocks.ts';
import {
  blockquoteNodes,
  embedNodes,
  infoboxNodes,
  liveUpdateNodes,
  pullquoteNodes,
  unknownNodes,
} from './containers.ts';
import { figureNodes, galleryNodes } from './figure.ts';
import { buildInlines, linkNodes } from './inline-handlers.ts';
import { listNodes } from './list.ts';
import type { MdastState } from './mdast-state.ts';
import { headingOf, paragraphOf } from './paragraph.ts';
import { tableNodes } from './table.ts';

/** How each kind of block is built as mdast; no node where there is nothing to read. */
export const blockHandlers: BlockHandlers<readonly BlockContent[], MdastState> = {
  paragraph: paragraphNodes,
  heading: (block, pointer, state) =>
    headingOf(
      headingDepth(block.depth, `${pointer}/depth`, state),
      buildInlines(block.children, `${pointer}/children`, { ...state, line: 'heading' }),
    ),
  list: listNodes,
  blockquote: blockquoteNodes,
  pullquote: pullquoteNodes,
  image: ({ mediaId }, pointer, state) => figureNodes(mediaId, `${pointer}/mediaId`, state),
  gallery: galleryNodes,
  video: ({ mediaId }, pointer, state) => figureNodes(mediaId, `${pointer}/mediaId`, state),
  audio: ({ mediaId }, pointer, state) => figureNodes(mediaId, `${pointer}/mediaId`, state),
  embed: embedNodes,
  table: tableNodes,
  code: codeNodes,
  infobox: infoboxNodes,
  relatedLink: relatedLinkNodes,
  correction: (block, pointer, state) => wordsOnly('a correction', block, pointer, state),
  liveUpdate: liveUpdateNodes,
  divider: () => [{ type: 'thematicBreak' }],
  unknown: unknownNodes,
};

function paragraphNodes(block: Paragraph, pointer: string, state: MdastState): readonly BlockContent[] {
  const dateline = block === state.dateline?.paragraph ? `${state.dateline.text}${datelineDash}` : '';
  const content = buildInlines(block.children, `${pointer}/children`, state);
  return paragraphOf([{ type: 'text', value: dateline }, ...content]);
}

function codeNodes({ language, value }: CodeBlock, pointer: string, { losses }: MdastState): readonly BlockContent[] {
  const lang = codeLanguage(language, `${pointer}/language`, losses) ?? null;
  return [{ type: 'code', lang, value: cleanCode(value, `${pointer}/value`, losses) }];
}

function wordsOnly(
  kind: string,
  block: { readonly children: readonly Inline[] },
  pointer: string,
  state: MdastState,
): readonly BlockContent[] {
  state.losses.report(pointer, 'blockKind', `Markdown does not say that this is ${kind}.`);
  return paragraphOf(buildInlines(block.children, `${pointer}/children`, state));
}

function relatedLinkNodes(block: RelatedLink, pointer: string, state: MdastState): readonly BlockContent[] {
  const { url, children } = block;
  return url === undefined
    ? wordsOnly('a pointer to another story', block, pointer, state)
    : paragraphOf(linkNodes({ url, children }, pointer, state));
}
