import type { Article, Media, MediaKind, Rendition } from '@broadsheet/core/model';
import { safeFileAddress } from '../addresses/safe-address.ts';
import { cleanText } from '../characters/clean-text.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import type { LossLog } from '../losses/loss-log.ts';
import { creditLineOf } from '../media/credit-line.ts';
import { reportMediaDetails } from '../media/report-media-details.ts';
import type { JsonLdArticle, JsonLdMedia } from './json-ld.ts';
import { lineWords } from '../words/line-words.ts';
import type { WordsState } from '../words/words-state.ts';

/** The property of an article that holds each kind of medium, and what the medium is called there. */
const placeOfKind = {
  image: { property: 'image', type: 'ImageObject' },
  graphic: { property: 'image', type: 'ImageObject' },
  video: { property: 'video', type: 'VideoObject' },
  audio: { property: 'audio', type: 'AudioObject' },
} as const satisfies Readonly<Record<MediaKind, unknown>>;

type MediaProperties = Pick<JsonLdArticle, 'image' | 'video' | 'audio'>;

/** What is written of a file. */
const fileDetails: readonly (keyof Rendition)[] = ['width', 'height', 'mimeType', 'sizeBytes', 'durationSeconds'];

/** The media of an article by kind, the one that leads the story first. A medium without a file is left out. */
export function mediaObjects({ media, leadMediaId }: Article, state: WordsState): MediaProperties {
  const written = media.flatMap((medium, index) => mediaObject(medium, `/media/${index}`, state));
  const of = (wanted: keyof MediaProperties) =>
    written
      .filter(({ property }) => property === wanted)
      .toSorted((one, other) => Number(other.id === leadMediaId) - Number(one.id === leadMediaId))
      .map(({ object }) => object);
  reportOrder(written, leadMediaId, state.losses);
  const lead = written.find(({ id }) => id === leadMediaId);
  if (lead !== undefined && lead.property !== 'image') {
    state.losses.report('/leadMediaId', 'property', 'Only a picture can lead a story in JSON-LD.');
  }
  return { image: of('image'), video: of('video'), audio: of('audio') };
}

/** The media stand by kind, and the lead picture first. */
function reportOrder(
  written: readonly { readonly id: string; readonly property: keyof MediaProperties }[],
  leadMediaId: string | undefined,
  losses: LossLog,
): void {
  const order: readonly (keyof MediaProperties)[] = ['image', 'video', 'audio'];
  const places = written.map(({ id, property }) =>
    id === leadMediaId && property === 'image' ? -1 : order.indexOf(property),
  );
  if (places.some((place, index) => place < (places[index - 1] ?? -1))) {
    losses.report('/media', 'property', 'JSON-LD holds media by kind, the lead picture first, and not in their order.');
  }
}

function mediaObject(medium: Media, pointer: string, state: WordsState) {
  const { losses } = state;
  const file = medium.renditions.find((rendition) => safeFileAddress(rendition.url) !== undefined);
  const url = safeFileAddress(file?.url ?? '');
  if (url === undefined || file === undefined || !Object.hasOwn(placeOfKind, medium.kind)) {
    losses.report(pointer, 'media', 'JSON-LD holds no medium without a file.');
    return [];
  }
  const { property, type } = placeOfKind[medium.kind];
  const isVideo = type === 'VideoObject';
  const poster = isVideo ? safeFileAddress(medium.posterUrl ?? '') : undefined;
  reportMediaDetails({ medium, pointer }, { files: 1, alt: true, poster: poster !== undefined, fileDetails }, losses);
  reportParts(medium, pointer, losses);
  const object = withoutEmpty<JsonLdMedia>({
    '@type': type,
    url,
    contentUrl: url,
    encodingFormat: file.mimeType,
    width: file.width,
    height: file.height,
    contentSize: file.sizeBytes === undefined ? undefined : `${file.sizeBytes} B`,
    duration: file.durationSeconds === undefined ? undefined : `PT${file.durationSeconds}S`,
    caption: lineWords(medium.caption, `${pointer}/caption`, state),
    description: cleanText(medium.alt ?? '', `${pointer}/alt`, losses),
    creditText: cleanText(creditLineOf(medium), `${pointer}/credits`, losses),
    thumbnailUrl: poster,
  });
  return [{ id: medium.id, property, object }];
}

function reportParts({ caption, credits }: Media, pointer: string, losses: LossLog): void {
  if (caption.some(({ type }) => type !== 'text')) {
    losses.report(`${pointer}/caption`, 'mark', 'JSON-LD holds the words of a caption alone.');
  }
  if (credits.length > 1) {
    losses.report(`${pointer}/credits`, 'media', 'Credits are written as one line.');
  }
}
