import { mimeTypeOf } from '../../candidates/media/mime-type-of.ts';
import type { Credit, CreditRole, Media, MediaKind, Rendition } from '@broadsheet/core/model';
import { splitCaption } from '../../candidates/credit/split-caption.ts';
import { htmlText } from '../../candidates/html-text.ts';
import { widestFirst } from '../../candidates/media/widest-first.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { countOf, isRecord, textOfField, type JsonRecord } from '../json-record.ts';
import { textAt, textIn, valuesAt } from './property-path.ts';

/** Where items name pictures, videos and sounds: Media RSS, enclosures, links of Atom, JSON Feed, iTunes. */
const mediaPaths = [
  'media.contents',
  'enclosures',
  'enclosure',
  'attachments',
  'image',
  'banner_image',
  'itunes.image',
] as const;
/** Groups of Media RSS: what stands in one is the same picture, video or sound in several sizes. */
const groupPaths = ['media.groups', 'media.group'] as const;
/** A small picture of the story; it counts where there is no other. */
const thumbnailPath = 'media.thumbnails';

type Medium = Omit<Media, 'id'>;

/** Reads the media of an item, each address once. */
export function readEntryMedia(item: JsonRecord, base: string | undefined): readonly Medium[] {
  const credits = valuesAt(item, 'media.credits').filter(isMaker).flatMap(readCredit);
  const groups = groupPaths
    .flatMap((path) => valuesAt(item, path).filter(isRecord))
    .flatMap((group) => readGroup(group, base));
  const single = [...mediaPaths.flatMap((path) => valuesAt(item, path)), ...enclosureLinks(item)];
  const media = unique([...groups, ...single.flatMap((value) => readMedium(recordOf(value), base))]);
  const shown = media.some(({ kind }) => kind === 'image')
    ? media
    : [
        ...media,
        ...valuesAt(item, thumbnailPath)
          .slice(0, 1)
          .flatMap((value) => readMedium(recordOf(value), base)),
      ];
  return shown.map((medium) => (medium.credits.length > 0 || credits.length === 0 ? medium : { ...medium, credits }));
}

function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : { url: value };
}

/** Atom has media among its links. */
function enclosureLinks(item: JsonRecord): readonly JsonRecord[] {
  return valuesAt(item, 'links')
    .filter(isRecord)
    .filter((link) => link['rel'] === 'enclosure')
    .map((link) => ({ ...link, url: link['href'] }));
}

/** The members of a group are sizes of one medium, which is described once for all. */
function readGroup(group: JsonRecord, base: string | undefined): readonly Medium[] {
  const members = valuesAt(group, 'contents').flatMap((value) => readMedium({ ...group, ...recordOf(value) }, base));
  const [first] = members;
  return first === undefined
    ? []
    : [{ ...first, renditions: widestFirst(members.flatMap(({ renditions }) => renditions)) }];
}

function unique(media: readonly Medium[]): readonly Medium[] {
  const seen = new Set<string>();
  return media.filter(({ renditions }) => {
    const isNew = !renditions.some(({ url }) => seen.has(url));
    for (const { url } of renditions) seen.add(url);
    return isNew;
  });
}

function readMedium(record: JsonRecord, base: string | undefined): readonly Medium[] {
  const url = resolveUrl(textOfField(record, 'url') ?? '', base);
  if (url === undefined) return [];
  const description = textAt(record, ['description', 'descriptions']);
  const { caption, credits, sourceType } = splitCaption(description === undefined ? '' : htmlText(description));
  const named = valuesAt(record, 'credits').flatMap(readCredit);
  return [
    {
      kind: kindOf(record),
      renditions: [readRendition(record, url)],
      caption: caption === '' ? [] : [{ type: 'text', value: caption }],
      credits: named.length > 0 ? named : credits,
      ...(sourceType === undefined ? {} : { sourceType }),
    },
  ];
}

function readRendition(record: JsonRecord, url: string): Rendition {
  const width = countOf(record, 'width');
  const height = countOf(record, 'height');
  const mimeType = mimeTypeOf(textOfField(record, 'type') ?? textOfField(record, 'mime_type'));
  const sizeBytes = countOf(record, 'fileSize') ?? countOf(record, 'length') ?? countOf(record, 'size_in_bytes');
  return {
    url,
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(mimeType === undefined ? {} : { mimeType }),
    ...(sizeBytes === undefined ? {} : { sizeBytes }),
  };
}

function kindOf(record: JsonRecord): MediaKind {
  const type =
    textOfField(record, 'medium') ??
    mimeTypeOf(textOfField(record, 'type') ?? textOfField(record, 'mime_type')) ??
    'image';
  if (type.startsWith('video')) return 'video';
  return type.startsWith('audio') ? 'audio' : 'image';
}

/** Roles of the European Broadcasting Union's list that Media RSS uses, as far as they name who made a picture. */
const roles: Readonly<Record<string, CreditRole>> = {
  photographer: 'photographer',
  illustrator: 'illustrator',
  videographer: 'videographer',
  'camera operator': 'videographer',
  provider: 'agency',
};

/** Whether a credit of an item names who made its media rather than who wrote it. */
export function isMaker(credit: unknown): boolean {
  return isRecord(credit) && Object.hasOwn(roles, textOfField(credit, 'role') ?? '');
}

function readCredit(value: unknown): Credit[] {
  const name = textIn(value);
  if (name === undefined) return [];
  const role = isRecord(value) ? (textOfField(value, 'role') ?? '') : '';
  return [{ name, role: Object.hasOwn(roles, role) ? (roles[role] ?? 'credit') : 'credit', raw: name }];
}
