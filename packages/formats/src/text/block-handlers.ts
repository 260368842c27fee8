import type { CodeBlock, Inline, Paragraph, RelatedLink } from '@broadsheet/core/model';
import { cleanCode } from '../characters/clean-text.ts';
import { datelineDash } from '../story/dateline.ts';
import type { BlockHandlers } from '../walk/convert-blocks.ts';
import { blockquoteText, embedText, infoboxText, liveUpdateText, unknownText } from './containers.ts';
import { figureText, galleryText } from './figure.ts';
import { linkText, writeInlines } from './inline-handlers.ts';
import { fold, lineText } from './line-text.ts';
import { listText } from './list.ts';
import { tableText } from './table.ts';
import type { TextState } from './text-state.ts';

/** How each kind of block is written as plain text; `''` writes nothing. */
export const blockHandlers: BlockHandlers<string, TextState> = {
  paragraph: paragraphText,
  heading: (block, pointer, state) => wordsOnly('a heading', block, pointer, state),
  list: listText,
  blockquote: blockquoteText,
  pullquote: (_, pointer, state) => {
    state.losses.report(pointer, 'blockKind', 'A pull quote repeats the story and is left out of plain text.');
    return '';
  },
  image: ({ mediaId }, pointer, state) => figureText(mediaId, `${pointer}/mediaId`, state),
  gallery: galleryText,
  video: ({ mediaId }, pointer, state) => figureText(mediaId, `${pointer}/mediaId`, state),
  audio: ({ mediaId }, pointer, state) => figureText(mediaId, `${pointer}/mediaId`, state),
  embed: embedText,
  table: tableText,
  code: codeText,
  infobox: infoboxText,
  relatedLink: relatedLinkText,
  correction: (block, pointer, state) => wordsOnly('a correction', block, pointer, state),
  liveUpdate: liveUpdateText,
  divider: () => '* * *',
  unknown: unknownText,
};

function paragraphText(block: Paragraph, pointer: string, state: TextState): string {
  const dateline = block === state.dateline?.paragraph ? `${state.dateline.text}${datelineDash}` : '';
  return fold(dateline + writeInlines(block.children, `${pointer}/children`, state), state.width);
}

function codeText({ value }: CodeBlock, pointer: string, { losses }: TextState): string {
  losses.report(pointer, 'blockKind', 'Plain text does not say that this is code.');
  return cleanCode(value, `${pointer}/value`, losses).replace(/^\n+/, '').trimEnd();
}

function wordsOnly(kind: string, block: { readonly children: readonly Inline[] }, pointer: string, state: TextState) {
  state.losses.report(pointer, 'blockKind', `Plain text does not say that this is ${kind}.`);
  return lineText(block.children, `${pointer}/children`, state);
}

function relatedLinkText(block: RelatedLink, pointer: string, state: TextState): string {
  return block.url === undefined
    ? wordsOnly('a pointer to another story', block, pointer, state)
    : fold(linkText(block.url, block, pointer, state), state.width);
}
