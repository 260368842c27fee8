import type { Block, Embed, Inline, Table } from '@broadsheet/core/model';
import { cleanCode, cleanText } from '../characters/clean-text.ts';
import { findMedia } from '../media/find-media.ts';
import { printedDate } from '../story/printed-date.ts';
import { type BlockHandlers, convertBlocks } from '../walk/convert-blocks.ts';
import { lineWords } from './line-words.ts';
import type { WordsState } from './words-state.ts';

/** The words of each kind of block; `''` where it has none. */
const blockHandlers: BlockHandlers<string, WordsState> = {
  paragraph: ({ children }, pointer, state) => lineWords(children, `${pointer}/children`, state),
  heading: (block, pointer, state) => lineOnly(block, pointer, state),
  list: ({ type, children }, pointer, state) => {
    reportKind(type, pointer, state);
    const items = children.map((item, index) =>
      state.blocks(item.children, `${pointer}/children/${index}/children`, state),
    );
    return joinLines(items.flat());
  },
  blockquote: (block, pointer, state) => {
    const { type, children, attribution = [] } = block;
    reportKind(type, pointer, state);
    const words = state.blocks(children, `${pointer}/children`, state);
    return joinLines([...words, lineWords(attribution, `${pointer}/attribution`, state)]);
  },
  pullquote: ({ type }, pointer, state) => {
    reportKind(type, pointer, state, 'Words that the story repeats are left out.');
    return '';
  },
  image: mediumWords,
  gallery: ({ type, mediaIds, caption }, pointer, state) => {
    reportKind(type, pointer, state);
    for (const [index, id] of mediaIds.entries()) {
      findMedia(id, `${pointer}/mediaIds/${index}`, state);
    }
    return lineWords(caption, `${pointer}/caption`, state);
  },
  video: mediumWords,
  audio: mediumWords,
  embed: embedWords,
  table: tableWords,
  code: ({ type, value }, pointer, state) => {
    reportKind(type, pointer, state);
    return cleanCode(value, `${pointer}/value`, state.losses);
  },
  infobox: ({ type, title = '', children }, pointer, state) => {
    reportKind(type, pointer, state);
    const own = cleanText(title, `${pointer}/title`, state.losses);
    return joinLines([own, ...state.blocks(children, `${pointer}/children`, state)]);
  },
  relatedLink: (block, pointer, state) => lineOnly(block, pointer, state),
  correction: (block, pointer, state) => lineOnly(block, pointer, state),
  liveUpdate: ({ type, headline = '', date, children }, pointer, state) => {
    reportKind(type, pointer, state);
    const own = cleanText(headline, `${pointer}/headline`, state.losses);
    const printed = date === undefined ? '' : printedDate(date, `${pointer}/date`, state.losses).text;
    return joinLines([own, printed, ...state.blocks(children, `${pointer}/children`, state)]);
  },
  divider: nothing,
  unknown: ({ children }, pointer, state) => joinLines(state.blocks(children, `${pointer}/children`, state)),
};

/**
 * The words of blocks, a text a block, for formats that hold a story as plain text. What the words do not say is
 * reported: the kind of each block that is no paragraph, and the marks of each line.
 */
export function blockWords(blocks: readonly Block[], pointer: string, state: WordsState): readonly string[] {
  return convertBlocks(blockHandlers, blocks, pointer, state);
}

function lineOnly(
  { type, children }: { readonly type: Block['type']; readonly children: readonly Inline[] },
  pointer: string,
  state: WordsState,
): string {
  reportKind(type, pointer, state);
  return lineWords(children, `${pointer}/children`, state);
}

function mediumWords(
  { type, mediaId }: { readonly type: Block['type']; readonly mediaId: string },
  pointer: string,
  state: WordsState,
): string {
  findMedia(mediaId, `${pointer}/mediaId`, state);
  return nothing({ type }, pointer, state);
}

function nothing({ type }: { readonly type: Block['type'] }, pointer: string, state: WordsState): string {
  reportKind(type, pointer, state, 'The block has no words.');
  return '';
}

function embedWords({ children }: Embed, pointer: string, state: WordsState): string {
  state.losses.report(pointer, 'embed', 'Only the fallback words of the embedded content are written.');
  return joinLines(state.blocks(children, `${pointer}/children`, state));
}

function tableWords({ type, caption, children }: Table, pointer: string, state: WordsState): string {
  reportKind(type, pointer, state);
  const rows = children.map((row, index) =>
    row.children
      .map((cell, column) =>
        lineWords(cell.children, `${pointer}/children/${index}/children/${column}/children`, state),
      )
      .join('\t'),
  );
  return joinLines([lineWords(caption, `${pointer}/caption`, state), ...rows]);
}

function reportKind(type: Block['type'], pointer: string, { format, losses }: WordsState, message?: string): void {
  losses.report(pointer, 'blockKind', message ?? `${format} holds the words of the block, not its type "${type}".`);
}

function joinLines(lines: readonly string[]): string {
  return lines.filter((line) => line.trim() !== '').join('\n');
}
