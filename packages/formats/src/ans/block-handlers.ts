import type { Block, Embed, Gallery, Infobox, Inline, LiveUpdate, RelatedLink } from '@broadsheet/core/model';
import { readFileAddress } from '../addresses/read-address.ts';
import { cleanCode, cleanText } from '../characters/clean-text.ts';
import { lineHtml } from '../hast/line-html.ts';
import { findMedia } from '../media/find-media.ts';
import { type BlockHandlers, convertBlocks } from '../walk/convert-blocks.ts';
import { type AnsElement, ansVersion } from './ans.ts';
import { ansMedium } from './ans-media.ts';
import type { AnsState } from './ans-state.ts';
import { listElements } from './list.ts';
import { tableElements } from './table.ts';
import { textElements } from './text.ts';

type Elements = readonly AnsElement[];

/** How each kind of block is written as ANS; no element where there is nothing to read. */
const blockHandlers: BlockHandlers<Elements, AnsState> = {
  paragraph: ({ children }, pointer, state) => textElements(children, `${pointer}/children`, state),
  heading: ({ depth: level, children }, pointer, { losses }) => [
    { type: 'header', level, content: lineHtml(children, `${pointer}/children`, losses) },
  ],
  list: listElements,
  blockquote: ({ cite, attribution, children }, pointer, state) => {
    if (cite !== undefined) {
      state.losses.report(`${pointer}/cite`, 'address', 'ANS does not hold the source of a quotation.');
    }
    const elements = state.blocks(children, `${pointer}/children`, state);
    return [quote('blockquote', elements, attribution, pointer, state)];
  },
  pullquote: ({ attribution, children }, pointer, state) => {
    const elements = textElements(children, `${pointer}/children`, state);
    return [quote('pullquote', elements, attribution, pointer, state)];
  },
  image: ({ mediaId }, pointer, state) => mediaElements(mediaId, `${pointer}/mediaId`, state),
  gallery: galleryElements,
  video: ({ mediaId }, pointer, state) => mediaElements(mediaId, `${pointer}/mediaId`, state),
  audio: ({ mediaId }, pointer, state) => mediaElements(mediaId, `${pointer}/mediaId`, state),
  embed: embedElements,
  table: tableElements,
  code: ({ language = '', value }, pointer, { losses }) => [
    {
      type: 'code',
      content: cleanCode(value, `${pointer}/value`, losses),
      language: cleanText(language, `${pointer}/language`, losses),
    },
  ],
  infobox: infoboxElements,
  relatedLink: relatedLinkElements,
  correction: ({ kind, children }, pointer, { losses }) => [
    { type: 'correction', correction_type: kind, text: lineHtml(children, `${pointer}/children`, losses) },
  ],
  liveUpdate: liveUpdateElements,
  divider: () => [{ type: 'divider' }],
  unknown: ({ children }, pointer, state) => [group('unknown', state.blocks(children, `${pointer}/children`, state))],
};

/** Writes blocks in order. */
export function buildElements(blocks: readonly Block[], pointer: string, state: AnsState): Elements {
  return convertBlocks(blockHandlers, blocks, pointer, state).flat();
}

function quote(
  subtype: 'blockquote' | 'pullquote',
  elements: Elements,
  attribution: readonly Inline[] = [],
  pointer: string,
  state: AnsState,
): AnsElement {
  const [citation] = textElements(attribution, `${pointer}/attribution`, state);
  const element = { type: 'quote', subtype, content_elements: elements } as const;
  return citation === undefined ? element : { ...element, citation };
}

function mediaElements(mediaId: string, pointer: string, state: AnsState): Elements {
  const entry = findMedia(mediaId, pointer, state);
  const medium = entry === undefined ? undefined : ansMedium(entry, state.losses);
  return medium === undefined ? [] : [medium];
}

function galleryElements({ mediaIds, caption }: Gallery, pointer: string, state: AnsState): Elements {
  const elements = mediaIds.flatMap((id, index) => mediaElements(id, `${pointer}/mediaIds/${index}`, state));
  const words = lineHtml(caption, `${pointer}/caption`, state.losses);
  const gallery = { type: 'gallery', version: ansVersion, content_elements: elements } as const;
  return [words === '' ? gallery : { ...gallery, description: { basic: words } }];
}

/** A group of the address, as oEmbed describes it, and of what is shown without the provider. */
function embedElements({ url, provider = '', children }: Embed, pointer: string, state: AnsState): Elements {
  const { losses } = state;
  losses.report(pointer, 'embed', 'Only the address and the fallback words of the embedded content are written.');
  const address = readFileAddress(url, `${pointer}/url`, losses);
  const raw_oembed = {
    version: '1.0',
    type: 'link',
    ...(address === undefined ? {} : { url: address }),
    ...(provider === '' ? {} : { provider_name: cleanText(provider, `${pointer}/provider`, losses) }),
  };
  const nested = state.blocks(children, `${pointer}/children`, state);
  return [group('embed', [{ type: 'oembed_response', raw_oembed }, ...nested])];
}

function infoboxElements({ title = '', children }: Infobox, pointer: string, state: AnsState): Elements {
  const header = headerOf(title, `${pointer}/title`, state);
  return [group('infobox', [...header, ...state.blocks(children, `${pointer}/children`, state)])];
}

function liveUpdateElements({ headline = '', date, children }: LiveUpdate, pointer: string, state: AnsState): Elements {
  if (date !== undefined) {
    state.losses.report(`${pointer}/date`, 'date', 'ANS does not date the parts of a story.');
  }
  const header = headerOf(headline, `${pointer}/headline`, state);
  return [group('liveUpdate', [...header, ...state.blocks(children, `${pointer}/children`, state)])];
}

function relatedLinkElements({ url, children }: RelatedLink, pointer: string, state: AnsState): Elements {
  const address = readFileAddress(url, `${pointer}/url`, state.losses);
  const content = lineHtml(children, `${pointer}/children`, state.losses);
  if (address === undefined) {
    state.losses.report(pointer, 'blockKind', 'ANS holds no pointer to another story without its address.');
    return textElements(children, `${pointer}/children`, state);
  }
  return [{ type: 'interstitial_link', url: address, content }];
}

function headerOf(title: string, pointer: string, { losses }: AnsState): Elements {
  const content = lineHtml([{ type: 'text', value: title }], pointer, losses);
  return content === '' ? [] : [{ type: 'header', level: 2, content }];
}

function group(subtype: 'embed' | 'infobox' | 'liveUpdate' | 'unknown', elements: Elements): AnsElement {
  return { type: 'element_group', subtype, content_elements: elements };
}
