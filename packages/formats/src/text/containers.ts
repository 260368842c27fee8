import type { Blockquote, Embed, Infobox, LiveUpdate, UnknownBlock } from '@broadsheet/core/model';
import { attributionDash } from '../attribution/attribution-dash.ts';
import { cleanText } from '../characters/clean-text.ts';
import { readEmbed } from '../embeds/read-embed.ts';
import { printedDate } from '../story/printed-date.ts';
import { fold, lineText } from './line-text.ts';
import { indentLines, joinBlocks, joinLines } from './lines.ts';
import { indented, type TextState } from './text-state.ts';

const indentation = '    ';

/** A passage quoted from elsewhere, indented, with the line that names who is quoted. */
export function blockquoteText(block: Blockquote, pointer: string, state: TextState): string {
  const { attribution = [], cite } = block;
  if (cite !== undefined) {
    state.losses.report(`${pointer}/cite`, 'address', 'Plain text does not hold the source of a quotation.');
  }
  const inner = indented(state, indentation.length);
  const speaker = lineText(attribution, `${pointer}/attribution`, inner);
  return indentLines(
    joinLines([
      joinBlocks(state.blocks(block.children, `${pointer}/children`, inner)),
      speaker === '' ? '' : attributionDash(attribution) + speaker,
    ]),
    indentation,
  );
}

/** What embedded content shows without its provider, and where it lives: `[Embed: provider address]`. */
export function embedText(block: Embed, pointer: string, state: TextState): string {
  const { provider, address = '' } = readEmbed(block, pointer, state.losses);
  const source = [provider, address].filter((text) => text !== '').join(' ');
  const blocks = state.blocks(block.children, `${pointer}/children`, indented(state, indentation.length));
  return joinLines([
    indentLines(joinBlocks(blocks), indentation),
    source === '' ? '' : fold(`[${state.labels.embed}: ${source}]`, state.width),
  ]);
}

/** A box of facts, indented, under its title. */
export function infoboxText(block: Infobox, pointer: string, state: TextState): string {
  state.losses.report(pointer, 'blockKind', 'Plain text does not say that this is a box beside the story.');
  const inner = indented(state, indentation.length);
  const title = fold(cleanText(block.title ?? '', `${pointer}/title`, state.losses), inner.width);
  const blocks = state.blocks(block.children, `${pointer}/children`, inner);
  return indentLines(joinBlocks([title, ...blocks]), indentation);
}

/** An entry of a live blog under its headline and date. */
export function liveUpdateText(block: LiveUpdate, pointer: string, state: TextState): string {
  state.losses.report(pointer, 'blockKind', 'Plain text does not say where an entry of a live blog ends.');
  const headline = fold(cleanText(block.headline ?? '', `${pointer}/headline`, state.losses), state.width);
  const date = block.date === undefined ? '' : printedDate(block.date, `${pointer}/date`, state.losses).text;
  const blocks = state.blocks(block.children, `${pointer}/children`, state);
  return joinBlocks([joinLines([headline, date]), ...blocks]);
}

/** What a block of an unknown kind holds. */
export function unknownText(block: UnknownBlock, pointer: string, state: TextState): string {
  return joinBlocks(state.blocks(block.children, `${pointer}/children`, state));
}
