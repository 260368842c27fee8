import type { Article, Media, MediaKind, Rendition } from '@broadsheet/core/model';
import { inlineText } from '@broadsheet/core/model';
import { readFileAddress } from '../addresses/read-address.ts';
import { toIdUri, toUri } from '../addresses/uri.ts';
import { cleanText } from '../characters/clean-text.ts';
import { lineHtml } from '../hast/line-html.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import type { LossLog } from '../losses/loss-log.ts';
import { creditLineOf } from '../media/credit-line.ts';
import type { NinjsAssociation, NinjsRendition, NinjsText } from './ninjs.ts';

/** What ninjs calls each kind of medium. */
const typeOfKind = {
  image: 'picture',
  graphic: 'graphic',
  video: 'video',
  audio: 'audio',
} as const satisfies Readonly<Record<MediaKind, NinjsAssociation['type']>>;

/** The media of an article, as items that go with the story. */
export function associationsOf({ media, leadMediaId }: Article, losses: LossLog): readonly NinjsAssociation[] {
  return media.flatMap((medium, index) => {
    const pointer = `/media/${index}`;
    if (!Object.hasOwn(typeOfKind, medium.kind)) {
      losses.report(pointer, 'missingMedia', 'The medium is of a kind that is not known.');
      return [];
    }
    return [associationOf(medium, medium.id === leadMediaId, pointer, losses)];
  });
}

function associationOf(medium: Media, isLead: boolean, pointer: string, losses: LossLog): NinjsAssociation {
  const { id, kind, credits } = medium;
  return withoutEmpty<NinjsAssociation>({
    name: id,
    uri: toIdUri(id),
    rel: isLead ? 'lead' : 'media',
    type: typeOfKind[kind],
    descriptions: descriptionsOf(medium, pointer, losses),
    by: cleanText(creditLineOf(medium), `${pointer}/credits`, losses),
    infoSources: credits.map(({ name, role }, index) => ({
      name: cleanText(name, `${pointer}/credits/${index}/name`, losses),
      role,
    })),
    renditions: [
      ...medium.renditions.flatMap((file, index) => renditionOf(file, index, `${pointer}/renditions/${index}`, losses)),
      ...posterOf(medium, pointer, losses),
    ],
  });
}

function descriptionsOf({ alt, caption }: Media, pointer: string, losses: LossLog): readonly NinjsText[] {
  const isPlain = caption.every(({ type }) => type === 'text');
  const text = isPlain
    ? cleanText(inlineText(caption), `${pointer}/caption`, losses)
    : lineHtml(caption, `${pointer}/caption`, losses);
  const contentType = isPlain ? 'text/plain' : 'text/html';
  return [
    ...(text === '' ? [] : [{ role: 'caption', contentType, value: text }]),
    ...(alt === undefined ? [] : [{ role: 'alt', value: cleanText(alt, `${pointer}/alt`, losses) }]),
  ];
}

function renditionOf(file: Rendition, index: number, pointer: string, losses: LossLog): readonly NinjsRendition[] {
  const href = readFileAddress(file.url, `${pointer}/url`, losses);
  if (href === undefined) {
    return [];
  }
  const rendition: NinjsRendition = {
    name: index === 0 ? 'main' : 'alternative',
    href: toUri(href),
    contentType: file.mimeType,
    width: file.width,
    height: file.height,
    sizeInBytes: file.sizeBytes,
    duration: file.durationSeconds,
  };
  return [withoutEmpty(rendition)];
}

function posterOf({ posterUrl }: Media, pointer: string, losses: LossLog): readonly NinjsRendition[] {
  const href = readFileAddress(posterUrl, `${pointer}/posterUrl`, losses);
  return href === undefined ? [] : [{ name: 'poster', href: toUri(href) }];
}
