import type { Gallery, Rendition } from '@broadsheet/core/model';
import { readFileAddress } from '../addresses/read-address.ts';
import { cleanText } from '../characters/clean-text.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import type { LossLog } from '../losses/loss-log.ts';
import { findMedia } from '../media/find-media.ts';
import { lineNodes } from './line.ts';
import type { PortableTextFile, PortableTextMedia, PortableTextNode } from './portable-text.ts';
import type { PortableTextState } from './portable-text-state.ts';

/** A medium with all that is known of it; nothing where the article does not have it. */
export function mediaNodes(
  mediaId: string,
  pointer: string,
  state: PortableTextState,
  key: string,
): readonly PortableTextMedia[] {
  const entry = findMedia(mediaId, pointer, state);
  if (entry === undefined) {
    return [];
  }
  const { medium, pointer: place } = entry;
  const files = medium.renditions.flatMap((file, index) => fileOf(file, `${place}/renditions/${index}`, state.losses));
  const posterUrl = readFileAddress(medium.posterUrl, `${place}/posterUrl`, state.losses);
  const node: PortableTextMedia = {
    _type: medium.kind,
    _key: key,
    ...(files[0] === undefined ? {} : { url: files[0].url }),
    files,
    ...(medium.alt === undefined ? {} : { alt: cleanText(medium.alt, `${place}/alt`, state.losses) }),
    caption: lineNodes(medium.caption, `${place}/caption`, state, `${key}-caption`),
    credits: medium.credits.map(({ name, role }, index) => ({
      _key: `${key}-credit-${index}`,
      name: cleanText(name, `${place}/credits/${index}/name`, state.losses),
      role,
    })),
    ...(medium.sourceType === undefined ? {} : { sourceType: medium.sourceType }),
    ...(posterUrl === undefined ? {} : { posterUrl }),
  };
  return [node];
}

/** Several media with the caption of the whole. */
export function galleryNodes(gallery: Gallery, pointer: string, state: PortableTextState): readonly PortableTextNode[] {
  const { id, mediaIds, caption } = gallery;
  const items = mediaIds.flatMap((mediaId, index) =>
    mediaNodes(mediaId, `${pointer}/mediaIds/${index}`, state, `${id}-${index}`),
  );
  return [
    { _type: 'gallery', _key: id, items, caption: lineNodes(caption, `${pointer}/caption`, state, `${id}-caption`) },
  ];
}

function fileOf(file: Rendition, pointer: string, losses: LossLog): readonly PortableTextFile[] {
  const url = readFileAddress(file.url, `${pointer}/url`, losses);
  const { width, height, mimeType, sizeBytes, durationSeconds } = file;
  return url === undefined
    ? []
    : [withoutEmpty<PortableTextFile>({ url, width, height, mimeType, sizeBytes, durationSeconds })];
}
