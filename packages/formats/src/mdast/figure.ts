import type { Gallery, Inline } from '@broadsheet/core/model';
import type { BlockContent, PhrasingContent } from 'mdast';
import { safeFileAddress } from '../addresses/safe-address.ts';
import { cleanText } from '../characters/clean-text.ts';
import { creditLineOf } from '../media/credit-line.ts';
import { findMedia } from '../media/find-media.ts';
import { isPicture } from '../media/is-picture.ts';
import type { MediaEntry } from '../media/media-registry.ts';
import { reportMediaDetails, reportUnknownKind } from '../media/report-media-details.ts';
import { buildInlines } from './inline-handlers.ts';
import type { MdastState } from './mdast-state.ts';
import { paragraphOf } from './paragraph.ts';
import { markPhrasing } from './tidy-phrasing.ts';

/**
 * A medium as two paragraphs: the picture, or a link to the video or sound, and below it caption and credit in italics.
 */
export function figureNodes(mediaId: string, pointer: string, state: MdastState): readonly BlockContent[] {
  const entry = findMedia(mediaId, pointer, state);
  if (entry === undefined) {
    return [];
  }
  return [...paragraphOf(fileNodes(entry, state)), ...captionNodes(entry, state)];
}

/** The figures of a gallery, and the caption of the whole. */
export function galleryNodes(gallery: Gallery, pointer: string, state: MdastState): readonly BlockContent[] {
  const figures = gallery.mediaIds.flatMap((id, index) => figureNodes(id, `${pointer}/mediaIds/${index}`, state));
  return [...figures, ...wholeCaption(gallery.caption, `${pointer}/caption`, state)];
}

/** The caption of a gallery or table as a whole, in italics. */
export function wholeCaption(caption: readonly Inline[], pointer: string, state: MdastState): readonly BlockContent[] {
  return paragraphOf(emphasised(buildInlines(caption, pointer, inEmphasis(state))));
}

function fileNodes(entry: MediaEntry, { labels, losses }: MdastState): readonly PhrasingContent[] {
  const { medium, pointer } = entry;
  const [url] = medium.renditions.flatMap((file) => safeFileAddress(file.url) ?? []);
  const hasFile = url !== undefined;
  reportMediaDetails(entry, { files: hasFile ? 1 : 0, alt: hasFile && isPicture(medium), poster: false }, losses);
  if (!hasFile) {
    reportUnknownKind(entry, losses);
    return [];
  }
  return isPicture(medium)
    ? [{ type: 'image', url, alt: cleanText(medium.alt ?? '', `${pointer}/alt`, losses) }]
    : [{ type: 'link', url, children: [{ type: 'text', value: labels[medium.kind] }] }];
}

function captionNodes({ medium, pointer }: MediaEntry, state: MdastState): readonly BlockContent[] {
  const credit = cleanText(creditLineOf(medium), `${pointer}/credits`, state.losses).trim();
  const caption = buildInlines(medium.caption, `${pointer}/caption`, inEmphasis(state));
  const space = caption.length === 0 ? '' : ' ';
  return paragraphOf(
    emphasised(credit === '' ? caption : [...caption, { type: 'text', value: `${space}(${credit})` }]),
  );
}

function emphasised(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return markPhrasing(nodes, (children) => ({ type: 'emphasis', children }));
}

function inEmphasis(state: MdastState): MdastState {
  return { ...state, marks: [...state.marks, 'emphasis'] };
}
