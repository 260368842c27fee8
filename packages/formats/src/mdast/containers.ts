import type { Blockquote, Embed, Infobox, Inline, LiveUpdate, Pullquote, UnknownBlock } from '@broadsheet/core/model';
import type { BlockContent, Text } from 'mdast';
import { addressHost } from '../addresses/address-host.ts';
import { attributionDash } from '../attribution/attribution-dash.ts';
import { cleanText } from '../characters/clean-text.ts';
import { readEmbed } from '../embeds/read-embed.ts';
import { headingDepth } from '../headings/heading-depth.ts';
import { printedDate } from '../story/printed-date.ts';
import { buildInlines } from './inline-handlers.ts';
import type { MdastState } from './mdast-state.ts';
import { headingOf, paragraphOf } from './paragraph.ts';
import { markPhrasing, tidyPhrasing } from './tidy-phrasing.ts';

/** A passage quoted from elsewhere, with the line that names who is quoted. */
export function blockquoteNodes(block: Blockquote, pointer: string, state: MdastState): readonly BlockContent[] {
  if (block.cite !== undefined) {
    state.losses.report(`${pointer}/cite`, 'address', 'Markdown does not hold the source of a quotation.');
  }
  return quoted([
    ...state.blocks(block.children, `${pointer}/children`, state),
    ...attributionNodes(block.attribution, pointer, state),
  ]);
}

/** Words of the story repeated to catch the eye: a quotation in italics. */
export function pullquoteNodes(block: Pullquote, pointer: string, state: MdastState): readonly BlockContent[] {
  state.losses.report(pointer, 'blockKind', 'Markdown does not tell a pull quote from a quotation.');
  const words = buildInlines(block.children, `${pointer}/children`, { ...state, marks: [...state.marks, 'emphasis'] });
  return quoted([
    ...paragraphOf(markPhrasing(words, (children) => ({ type: 'emphasis', children }))),
    ...attributionNodes(block.attribution, pointer, state),
  ]);
}

/** What embedded content shows without its provider, as a quotation, and below it a link to the content. */
export function embedNodes(block: Embed, pointer: string, state: MdastState): readonly BlockContent[] {
  const { provider, address: url } = readEmbed(block, pointer, state.losses);
  const words: Text = { type: 'text', value: provider === '' ? addressHost(url ?? '') : provider };
  return [
    ...quoted(state.blocks(block.children, `${pointer}/children`, state)),
    ...paragraphOf(url === undefined ? [words] : [{ type: 'link', url, children: [words] }]),
  ];
}

/** A box of facts: a quotation under its title in bold. */
export function infoboxNodes(block: Infobox, pointer: string, state: MdastState): readonly BlockContent[] {
  state.losses.report(pointer, 'blockKind', 'Markdown does not tell a box of facts from a quotation.');
  const title: Text = { type: 'text', value: cleanText(block.title ?? '', `${pointer}/title`, state.losses) };
  return quoted([
    ...paragraphOf(markPhrasing([title], (children) => ({ type: 'strong', children }))),
    ...state.blocks(block.children, `${pointer}/children`, state),
  ]);
}

/** An entry of a live blog: its headline as a heading, its date in italics, then what it says. */
export function liveUpdateNodes(block: LiveUpdate, pointer: string, state: MdastState): readonly BlockContent[] {
  state.losses.report(pointer, 'blockKind', 'Markdown does not say where an entry of a live blog ends.');
  const headline = cleanText(block.headline ?? '', `${pointer}/headline`, state.losses).trim();
  const date = block.date === undefined ? '' : printedDate(block.date, `${pointer}/date`, state.losses).text;
  return [
    ...(headline === ''
      ? []
      : headingOf(headingDepth(2, `${pointer}/headline`, state), [{ type: 'text', value: headline }])),
    ...(date === '' ? [] : paragraphOf([{ type: 'emphasis', children: [{ type: 'text', value: date }] }])),
    ...state.blocks(block.children, `${pointer}/children`, state),
  ];
}

/** What a block of an unknown kind holds. */
export function unknownNodes(block: UnknownBlock, pointer: string, state: MdastState): readonly BlockContent[] {
  return state.blocks(block.children, `${pointer}/children`, state);
}

function quoted(children: BlockContent[]): readonly BlockContent[] {
  return children.length === 0 ? [] : [{ type: 'blockquote', children }];
}

function attributionNodes(
  attribution: readonly Inline[] = [],
  pointer: string,
  state: MdastState,
): readonly BlockContent[] {
  const words = tidyPhrasing(buildInlines(attribution, `${pointer}/attribution`, state));
  return words.length === 0 ? [] : paragraphOf([{ type: 'text', value: attributionDash(attribution) }, ...words]);
}
