import { mimeTypeOf } from '../../candidates/media/mime-type-of.ts';
import type { Media, Rendition } from '@broadsheet/core/model';
import { splitCaption } from '../../candidates/credit/split-caption.ts';
import { widestFirst } from '../../candidates/media/widest-first.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { type JsonRecord, countOf, isRecord, textOfField } from '../json-record.ts';
import { embeddedOf, plainOf } from './post-fields.ts';

/** Reads the featured picture embedded in a post, with its sizes, caption and credits. */
export function readFeaturedMedia(post: JsonRecord): Omit<Media, 'id'> | undefined {
  const record = embeddedOf(post, 'wp:featuredmedia')[0];
  if (record === undefined) return undefined;
  const renditions = readRenditions(record);
  if (renditions.length === 0) return undefined;
  const text = plainOf(record, 'caption') ?? '';
  const { caption, credits, sourceType } = splitCaption(text);
  const alt = textOfField(record, 'alt_text');
  return {
    kind: kindOf(mimeTypeOf(textOfField(record, 'mime_type'))),
    renditions,
    ...(alt === undefined ? {} : { alt }),
    caption: caption === '' ? [] : [{ type: 'text', value: caption }],
    credits,
    ...(sourceType === undefined ? {} : { sourceType }),
  };
}

function kindOf(mimeType: string | undefined): 'image' | 'video' | 'audio' {
  if (mimeType?.startsWith('video/') === true) return 'video';
  return mimeType?.startsWith('audio/') === true ? 'audio' : 'image';
}

/** The original and its sizes, the widest first. */
function readRenditions(record: JsonRecord): readonly Rendition[] {
  const details = isRecord(record['media_details']) ? record['media_details'] : {};
  const sizes = isRecord(details['sizes']) ? Object.values(details['sizes']).filter(isRecord) : [];
  const original = readRendition({ ...details, source_url: record['source_url'], mime_type: record['mime_type'] });
  return widestFirst([...original, ...sizes.flatMap(readRendition)]);
}

function readRendition(record: JsonRecord): Rendition[] {
  const url = resolveUrl(textOfField(record, 'source_url') ?? '');
  if (url === undefined) return [];
  const width = countOf(record, 'width');
  const height = countOf(record, 'height');
  const mimeType = mimeTypeOf(textOfField(record, 'mime_type'));
  return [
    {
      url,
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
      ...(mimeType === undefined ? {} : { mimeType }),
    },
  ];
}
