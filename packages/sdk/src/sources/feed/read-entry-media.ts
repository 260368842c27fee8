import { mimeTypeOf } from '../../candidates/media/mime-type-of.ts';
import type { Credit, CreditRole, Media, MediaKind, Rendition } from '@broadsheet/core/model';
import { splitCaption } from '../../candidates/credit/split-caption.ts';
import { htmlText } from '../../candidates/html-text.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { countOf, isRecord, textOfField, type JsonRecord } from '../json-record.ts';
import { textAt, textIn, valuesAt } from './property-path.ts';

/** Where items name pictures, videos and sounds: Media RSS, enclosures, JSON Feed. */
const mediaPaths = [
  'media.contents',
  'media.groups.contents',
  'media.group.contents',
  'enclosures',
  'enclosure',
  'attachments',
  'image',
  'banner_image',
] as const;

/** Reads the media of an item, each address once. */
export function readEntryMedia(item: JsonRecord, base: string | undefined): readonly Omit<Media, 'id'>[] {
  const media = new Map<string, Omit<Media, 'id'>>();
  for (const path of mediaPaths) {
    for (const value of valuesAt(item, path)) {
      const read = readMedium(isRecord(value) ? value : { url: value }, base);
      const url = read?.renditions[0]?.url;
      if (read !== undefined && url !== undefined && !media.has(url)) media.set(url, read);
    }
  }
  return [...media.values()];
}

function readMedium(record: JsonRecord, base: string | undefined): Omit<Media, 'id'> | undefined {
  const url = resolveUrl(textOfField(record, 'url') ?? '', base);
  if (url === undefined) return undefined;
  const description = textAt(record, ['description', 'descriptions']);
  const { caption, credits, sourceType } = splitCaption(description === undefined ? '' : htmlText(description));
  const named = valuesAt(record, 'credits').flatMap(readCredit);
  return {
    kind: kindOf(record),
    renditions: [readRendition(record, url)],
    caption: caption === '' ? [] : [{ type: 'text', value: caption }],
    credits: named.length > 0 ? named : credits,
    ...(sourceType === undefined ? {} : { sourceType }),
  };
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

function readCredit(value: unknown): Credit[] {
  const name = textIn(value);
  if (name === undefined) return [];
  const role = isRecord(value) ? (textOfField(value, 'role') ?? '') : '';
  return [{ name, role: Object.hasOwn(roles, role) ? (roles[role] ?? 'credit') : 'credit', raw: name }];
}
