import type { Gallery, MediaKind, Rendition } from '@broadsheet/core/model';
import type { Element, ElementContent } from 'hast';
import { safeFileAddress } from '../addresses/safe-address.ts';
import { cleanText } from '../characters/clean-text.ts';
import { creditLineOf } from '../media/credit-line.ts';
import { findMedia } from '../media/find-media.ts';
import { isPicture } from '../media/is-picture.ts';
import type { MediaEntry } from '../media/media-registry.ts';
import { reportMediaDetails, reportUnknownKind } from '../media/report-media-details.ts';
import { element, elementAround, text } from './element.ts';
import type { HastState } from './hast-state.ts';
import { buildInlines } from './inline-handlers.ts';

/** A medium with its caption and credit. */
export function figureNodes(mediaId: string, pointer: string, state: HastState): readonly ElementContent[] {
  const entry = findMedia(mediaId, pointer, state);
  if (entry === undefined) {
    return [];
  }
  const nodes = [...fileNodes(entry, state), ...captionNodes(entry, state)];
  const properties = state.figure(entry.medium.id);
  return nodes.length === 0 && properties['dataMediaId'] === undefined ? [] : [element('figure', properties, nodes)];
}

/** The figures of a gallery, with the caption of the whole. */
export function galleryNodes(gallery: Gallery, pointer: string, state: HastState): readonly ElementContent[] {
  const figures = gallery.mediaIds.flatMap((id, index) => figureNodes(id, `${pointer}/mediaIds/${index}`, state));
  const caption = elementAround('figcaption', {}, buildInlines(gallery.caption, `${pointer}/caption`, state));
  const nodes = [...figures, ...caption];
  return nodes.length === 0 ? [] : [element('figure', state.named('gallery'), nodes)];
}

/** What is written of a file of a picture, and of one that is played. */
const pictureDetails: readonly (keyof Rendition)[] = ['width', 'height'];
const playerDetails: readonly (keyof Rendition)[] = ['mimeType'];

/** The picture, or the player of a video or sound; nothing where no file may be loaded. */
function fileNodes(entry: MediaEntry, state: HastState): readonly ElementContent[] {
  const { medium } = entry;
  const safeFiles = medium.renditions.flatMap(safeFile);
  const files = isPicture(medium) ? safeFiles.slice(0, 1) : safeFiles;
  const hasFile = files.length > 0;
  const poster = hasFile && medium.kind === 'video' ? safeFileAddress(medium.posterUrl ?? '') : undefined;
  const written = {
    files: files.length,
    alt: hasFile && isPicture(medium),
    poster: poster !== undefined,
    fileDetails: isPicture(medium) ? pictureDetails : playerDetails,
  };
  reportMediaDetails(entry, written, state.losses);
  if (!hasFile) {
    reportUnknownKind(entry, state.losses);
  }
  return isPicture(medium)
    ? files.map((file) => imageNode(file, entry, state))
    : playerNodes(files, poster, medium.kind, state);
}

function imageNode({ src, width, height }: SafeFile, { medium, pointer }: MediaEntry, state: HastState): Element {
  const alt = cleanText(medium.alt ?? '', `${pointer}/alt`, state.losses);
  return element('img', { src, alt, width, height });
}

/** A player with all files, and a link to the first for browsers that play none. */
function playerNodes(
  files: readonly SafeFile[],
  poster: string | undefined,
  kind: MediaKind,
  { labels }: HastState,
): readonly Element[] {
  const [first] = files;
  if (first === undefined) {
    return [];
  }
  const children = [
    ...files.map(({ src, type }) => element('source', { src, type })),
    element('a', { href: first.src }, [text(labels[kind])]),
  ];
  return [element(kind === 'video' ? 'video' : 'audio', { controls: true, preload: 'none', poster }, children)];
}

function captionNodes({ medium, pointer }: MediaEntry, state: HastState): readonly ElementContent[] {
  const credit = cleanText(creditLineOf(medium), `${pointer}/credits`, state.losses).trim();
  const caption = buildInlines(medium.caption, `${pointer}/caption`, state);
  const space = caption.length > 0 && credit !== '' ? [text(' ')] : [];
  return elementAround('figcaption', {}, [
    ...caption,
    ...space,
    ...elementAround('span', state.named('credit'), [text(credit)]),
  ]);
}

/** A file whose address a browser may load. */
interface SafeFile {
  readonly src: string;
  readonly type: string | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

function safeFile({ url, mimeType = '', width, height }: Rendition): readonly SafeFile[] {
  const src = safeFileAddress(url);
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(mimeType) ? mimeType : undefined;
  return src === undefined ? [] : [{ src, type, width: pixels(width), height: pixels(height) }];
}

function pixels(count: number | undefined): number | undefined {
  return Number.isInteger(count) ? count : undefined;
}
