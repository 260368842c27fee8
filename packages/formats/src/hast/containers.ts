import type {
  Blockquote,
  CorrectionBlock,
  Embed,
  Infobox,
  LiveUpdate,
  Pullquote,
  UnknownBlock,
} from '@broadsheet/core/model';
import type { ElementContent } from 'hast';
import { addressHost } from '../addresses/address-host.ts';
import { readFileAddress } from '../addresses/read-address.ts';
import { cleanText } from '../characters/clean-text.ts';
import { readEmbed } from '../embeds/read-embed.ts';
import { headingDepth } from '../headings/heading-depth.ts';
import { printedDate } from '../story/printed-date.ts';
import { element, elementAround, text } from './element.ts';
import type { HastState } from './hast-state.ts';
import { buildInlines } from './inline-handlers.ts';
import { timeNode } from './time.ts';

type Nodes = readonly ElementContent[];

/** A passage quoted from elsewhere; with the line that names who is quoted it is a figure. */
export function blockquoteNodes(block: Blockquote, pointer: string, state: HastState): Nodes {
  const cite = readFileAddress(block.cite, `${pointer}/cite`, state.losses);
  const quotation = elementAround('blockquote', { cite }, state.blocks(block.children, `${pointer}/children`, state));
  const attribution = buildInlines(block.attribution ?? [], `${pointer}/attribution`, state);
  const caption = elementAround('figcaption', {}, attribution);
  return caption.length === 0 ? quotation : [element('figure', state.named('quote'), [...quotation, ...caption])];
}

/** Words of the story repeated to catch the eye. */
export function pullquoteNodes(block: Pullquote, pointer: string, state: HastState): Nodes {
  const attribution = buildInlines(block.attribution ?? [], `${pointer}/attribution`, state);
  return elementAround('aside', state.named('pullquote'), [
    ...elementAround('p', {}, buildInlines(block.children, `${pointer}/children`, state)),
    ...elementAround('p', state.named('attribution'), attribution),
  ]);
}

/** What embedded content shows without its provider, and a link to the content; never a frame. */
export function embedNodes(block: Embed, pointer: string, state: HastState): Nodes {
  const { provider, address: href } = readEmbed(block, pointer, state.losses);
  const words = text(provider === '' ? addressHost(href ?? '') : provider);
  return elementAround('figure', state.named('embed'), [
    ...elementAround('blockquote', {}, state.blocks(block.children, `${pointer}/children`, state)),
    ...elementAround('figcaption', {}, [href === undefined ? words : element('a', { href }, [words])]),
  ]);
}

/** A box of facts beside the story. */
export function infoboxNodes(block: Infobox, pointer: string, state: HastState): Nodes {
  const title = cleanText(block.title ?? '', `${pointer}/title`, state.losses);
  return elementAround('aside', state.named('infobox'), [
    ...elementAround('p', state.named('infobox-title'), [text(title)]),
    ...state.blocks(block.children, `${pointer}/children`, state),
  ]);
}

/** A note of the editors. */
export function correctionNodes(block: CorrectionBlock, pointer: string, state: HastState): Nodes {
  const words = buildInlines(block.children, `${pointer}/children`, state);
  const properties = { ...state.named('correction'), dataKind: block.kind };
  return elementAround('aside', properties, elementAround('p', {}, words));
}

/** An entry of a live blog under its headline and date. */
export function liveUpdateNodes(block: LiveUpdate, pointer: string, state: HastState): Nodes {
  const headline = cleanText(block.headline ?? '', `${pointer}/headline`, state.losses).trim();
  const date = block.date === undefined ? undefined : printedDate(block.date, `${pointer}/date`, state.losses);
  return elementAround('section', state.named('live-update'), [
    ...(headline === '' ? [] : [headlineNode(headline, `${pointer}/headline`, state)]),
    ...(date === undefined ? [] : [element('p', {}, [timeNode(date, {})])]),
    ...state.blocks(block.children, `${pointer}/children`, state),
  ]);
}

/** What a block of an unknown kind holds. */
export function unknownNodes(block: UnknownBlock, pointer: string, state: HastState): Nodes {
  return elementAround('div', {}, state.blocks(block.children, `${pointer}/children`, state));
}

function headlineNode(headline: string, pointer: string, state: HastState): ElementContent {
  const properties = state.named('live-update-headline');
  return element(`h${headingDepth(2, pointer, state)}`, properties, [text(headline)]);
}
