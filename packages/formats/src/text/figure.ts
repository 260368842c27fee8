import type { Gallery, Inline } from '@broadsheet/core/model';
import { cleanText } from '../characters/clean-text.ts';
import { creditLineOf } from '../media/credit-line.ts';
import { findMedia } from '../media/find-media.ts';
import type { MediaEntry } from '../media/media-registry.ts';
import { writeInlines } from './inline-handlers.ts';
import { joinLines } from './lines.ts';
import { fold } from './line-text.ts';
import type { TextState } from './text-state.ts';

/** The words about a medium: `[Picture: caption (credit)]`; `''` when there are none or captions are not wanted. */
export function figureText(mediaId: string, pointer: string, state: TextState): string {
  const entry = findMedia(mediaId, pointer, state);
  if (entry === undefined || !state.writesCaptions) {
    return '';
  }
  const { medium } = entry;
  state.losses.report(entry.pointer, 'media', 'Plain text holds the words about a medium, not the medium.');
  const credit = cleanText(creditLineOf(medium), `${entry.pointer}/credits`, state.losses).trim();
  const words = [captionText(entry, state), credit === '' ? '' : `(${credit})`].filter((text) => text !== '').join(' ');
  return words === '' ? '' : fold(`[${state.labels[medium.kind]}: ${words}]`, state.width);
}

/** The figures of a gallery and the caption of the whole. */
export function galleryText(gallery: Gallery, pointer: string, state: TextState): string {
  const figures = gallery.mediaIds.map((id, index) => figureText(id, `${pointer}/mediaIds/${index}`, state));
  return joinLines([...figures, wholeCaption(gallery.caption, `${pointer}/caption`, state)]);
}

/** The caption of a gallery or table as a whole: `[caption]`. */
export function wholeCaption(caption: readonly Inline[], pointer: string, state: TextState): string {
  const words = state.writesCaptions ? writeInlines(caption, pointer, state).trim() : '';
  return words === '' ? '' : fold(`[${words}]`, state.width);
}

/** The caption, else the replacement text. */
function captionText({ medium, pointer }: MediaEntry, state: TextState): string {
  const caption = writeInlines(medium.caption, `${pointer}/caption`, state).trim();
  return caption === '' ? cleanText(medium.alt ?? '', `${pointer}/alt`, state.losses).trim() : caption;
}
