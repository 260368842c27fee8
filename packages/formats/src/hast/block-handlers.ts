import type { CodeBlock, Paragraph, RelatedLink } from '@broadsheet/core/model';
import type { ElementContent } from 'hast';
import { cleanCode } from '../characters/clean-text.ts';
import { codeLanguage } from '../characters/code-language.ts';
import { headingDepth } from '../headings/heading-depth.ts';
import { datelineDash } from '../story/dateline.ts';
import type { BlockHandlers } from '../walk/convert-blocks.ts';
import {
  blockquoteNodes,
  correctionNodes,
  embedNodes,
  infoboxNodes,
  liveUpdateNodes,
  pullquoteNodes,
  unknownNodes,
} from './containers.ts';
import { element, elementAround, text } from './element.ts';
import { figureNodes, galleryNodes } from './figure.ts';
import type { HastState } from './hast-state.ts';
import { buildInlines, linkNodes } from './inline-handlers.ts';
import { listNodes } from './list.ts';
import { tableNodes } from './table.ts';

/** How each kind of block is built as hast; no node where there is nothing to read. */
export const blockHandlers: BlockHandlers<readonly ElementContent[], HastState> = {
  paragraph: paragraphNodes,
  heading: (block, pointer, state) =>
    elementAround(
      `h${headingDepth(block.depth, `${pointer}/depth`, state)}`,
      {},
      buildInlines(block.children, `${pointer}/children`, state),
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
  correction: correctionNodes,
  liveUpdate: liveUpdateNodes,
  divider: () => [element('hr', {})],
  unknown: unknownNodes,
};

function paragraphNodes(block: Paragraph, pointer: string, state: HastState): readonly ElementContent[] {
  const words = buildInlines(block.children, `${pointer}/children`, state);
  return block === state.dateline?.paragraph
    ? [element('p', {}, [datelineNode(state.dateline.text, state), text(datelineDash), ...words])]
    : elementAround('p', {}, words);
}

/** The place before the first sentence. */
export function datelineNode(dateline: string, state: HastState): ElementContent {
  return element('span', state.named('dateline'), [text(dateline)]);
}

function codeNodes({ language, value }: CodeBlock, pointer: string, { losses }: HastState): readonly ElementContent[] {
  const word = codeLanguage(language, `${pointer}/language`, losses);
  const properties = word === undefined ? {} : { className: [`language-${word}`] };
  return [element('pre', {}, [element('code', properties, [text(cleanCode(value, `${pointer}/value`, losses))])])];
}

function relatedLinkNodes(block: RelatedLink, pointer: string, state: HastState): readonly ElementContent[] {
  const { url, children } = block;
  const words =
    url === undefined
      ? buildInlines(children, `${pointer}/children`, state)
      : linkNodes({ url, children }, pointer, state);
  return elementAround('p', state.named('related'), words);
}
