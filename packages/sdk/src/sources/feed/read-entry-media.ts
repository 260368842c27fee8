import { mimeTypeOf } from '../../candidates/media/mime-type-of.ts';
import type { Credit, CreditRole, Media, MediaKind, Rendition } from '@broadsheet/core/model';
import { splitCaption } from '../../candidates/credit/split-caption.ts';
import { htmlText } from '../../candidates/html-text.ts';
import { widestFirst } from '../../candidates/media/widest-first.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { countOf, isRecord, textOfField, type JsonRecord } from '../json-record.ts';
import { linksOf } from './feed-context.ts';
import { textAt, textIn, valuesAt } from './property-path.ts';

/** Where items name pictures, videos and sounds: Media RSS, enclosures, links of Atom, JSON Feed, iTunes. */
const mediaPaths = [
  'media:content',
  'media.contents',
  'enclosure',
  'enclosures',
  'attachments',
  'image',
  'banner_image',
  'itunes:image',
  'itunes.image',
] as const;
/** Groups of Media RSS: what stands in one is the same picture, video or sound in several sizes. */
const groupPaths = ['media:group', 'media.groups', 'media.group'] as const;
/** What stands in a group. */
const memberPaths = ['media:content', 'contents'] as const;
/** Who made what, beside media and in them. */
const creditPaths = ['media:credit', 'media.credits'] as const;
const ownCreditPaths = ['media:credit', 'credits'] as const;
const descriptionPaths = ['media:description', 'description', 'descriptions'] as const;
/** Size of a file in bytes. */
const sizeNames = ['filesize', 'length', 'size_in_bytes', 'fileSize'] as const;
/** A small picture of the story; it counts where there is no other. */
const thumbnailPaths = ['media:thumbnail', 'media.thumbnails'] as const;

type Medium = Omit<Media, 'id'>;

/** Reads the media of an item, each address once. */
export function readEntryMedia(item: JsonRecord, base: string | undefined): readonly Medium[] {
  const credits = valuesAtAny(item, creditPaths).filter(isMaker).flatMap(readCredit);
  const groups = valuesAtAny(item, groupPaths)
    .filter(isRecord)
    .flatMap((group) => readGroup(group, base));
  const single = [...valuesAtAny(item, mediaPaths), ...enclosureLinks(item)];
  const media = unique([...groups, ...single.flatMap((value) => readMedium(recordOf(value), base))]);
  const shown = media.some(({ kind }) => kind === 'image')
    ? media
    : [
        ...media,
        ...valuesAtAny(item, thumbnailPaths)
          .slice(0, 1)
          .flatMap((value) => readMedium(recordOf(value), base)),
      ];
  return shown.map((medium) => (medium.credits.length > 0 || credits.length === 0 ? medium : { ...medium, credits }));
}

function valuesAtAny(record: JsonRecord, paths: readonly string[]): readonly unknown[] {
  return paths.flatMap((path) => valuesAt(record, path));
}

/** The picture of a podcast names its address as a link does. */
function recordOf(value: unknown): JsonRecord {
  if (!isRecord(value)) return { url: value };
  return value['url'] === undefined && value['href'] !== undefined ? { ...value, url: value['href'] } : value;
}

/** Atom has media among its links. */
function enclosureLinks(item: JsonRecord): readonly JsonRecord[] {
  return linksOf(item).filter((link) => link['rel'] === 'enclosure');
}

/** The members of a group are sizes of one medium, which is described once for all. */
function readGroup(group: JsonRecord, base: string | undefined): readonly Medium[] {
  const members = valuesAtAny(group, memberPaths).flatMap((value) =>
    readMedium({ ...group, ...recordOf(value) }, base),
  );
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
  const description = textAt(record, descriptionPaths);
  const printed = description === undefined ? '' : htmlText(description);
  const named = valuesAtAny(record, ownCreditPaths).flatMap(readCredit);
  // Where credits are given apart, the description is all caption.
  const { caption, credits, sourceType } =
    named.length > 0 ? { caption: printed, credits: named } : splitCaption(printed);
  return [
    {
      kind: kindOf(record),
      renditions: [readRendition(record, url)],
      caption: caption === '' ? [] : [{ type: 'text', value: caption }],
      credits,
      ...(sourceType === undefined ? {} : { sourceType }),
    },
  ];
}

function readRendition(record: JsonRecord, url: string): Rendition {
  const width = countOf(record, 'width');
  const height = countOf(record, 'height');
  const mimeType = mimeTypeOf(textOfField(record, 'type') ?? textOfField(record, 'mime_type'));
  const sizeBytes = sizeNames.map((name) => countOf(record, name)).find((count) => count !== undefined);
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
