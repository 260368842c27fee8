import type { Article, Media, MediaKind, Rendition } from '@broadsheet/core/model';
import { validWebAddress } from '../addresses/valid-address.ts';
import { tidyLine } from '../html-reading/tidy-line.ts';
import type { JsonLdInput } from './json-ld-input.ts';

type File = JsonLdInput['image'][number];

/** The media of a story: pictures, then videos, then sounds. The first picture leads the story, as Google has it. */
export function readMedia({
  image,
  video,
  audio,
}: JsonLdInput): Pick<Article, 'media'> & { leadMediaId: string | undefined } {
  const found = [
    ...image.flatMap((file) => readMedium(file, 'image')),
    ...video.flatMap((file) => readMedium(file, 'video')),
    ...audio.flatMap((file) => readMedium(file, 'audio')),
  ];
  const media = found.map((medium, index): Media => ({ ...medium, id: `m${index + 1}` }));
  return { media, leadMediaId: media.find(({ kind }) => kind === 'image')?.id };
}

function readMedium(file: File, kind: MediaKind): readonly Omit<Media, 'id'>[] {
  const rendition = readRendition(file);
  const { caption = '', description, creditText } = file;
  const posterUrl = kind === 'video' ? validWebAddress(file.thumbnailUrl) : undefined;
  return rendition === undefined
    ? []
    : [
        {
          kind,
          renditions: [rendition],
          ...(description === undefined ? {} : { alt: description }),
          caption: tidyLine([{ type: 'text', value: caption }]),
          credits: creditText === undefined ? [] : [{ name: creditText, role: 'credit', raw: creditText }],
          ...(posterUrl === undefined ? {} : { posterUrl }),
        },
      ];
}

function readRendition(file: File): Rendition | undefined {
  const url = validWebAddress(file.contentUrl) ?? validWebAddress(file.url);
  const { encodingFormat = '', contentSize = '', duration = '' } = file;
  const [, bytes] = /^(\d{1,15}) B$/.exec(contentSize) ?? [];
  const durationSeconds = secondsOf(duration);
  return url === undefined
    ? undefined
    : {
        url,
        ...pixels('width', file.width),
        ...pixels('height', file.height),
        ...(/^[\w.+-]+\/[\w.+-]+$/.test(encodingFormat) ? { mimeType: encodingFormat } : {}),
        ...(bytes === undefined ? {} : { sizeBytes: Number(bytes) }),
        ...(durationSeconds === undefined ? {} : { durationSeconds }),
      };
}

/** Pixels as a number or, as some sites write them, with the unit. */
function pixels(name: 'width' | 'height', value = ''): Partial<Rendition> {
  const [, count] = /^([1-9]\d{0,8})(?: ?px)?$/.exec(value) ?? [];
  return count === undefined ? {} : { [name]: Number(count) };
}

/** A duration of ISO 8601 in hours, minutes and seconds. */
function secondsOf(duration: string): number | undefined {
  const [whole, hours = '0', minutes = '0', seconds = '0'] =
    /^PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?$/.exec(duration) ?? [];
  return whole === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
