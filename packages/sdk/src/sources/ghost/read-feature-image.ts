import type { Media } from '@broadsheet/core/model';
import { splitCaption } from '../../candidates/credit/split-caption.ts';
import { htmlText } from '../../candidates/html-text.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { textOfField, type JsonRecord } from '../json-record.ts';
import { plainOf } from './post-fields.ts';

/** The picture above a post; its caption is HTML, most often with the credit in it. */
export function readFeatureImage(post: JsonRecord): Omit<Media, 'id'> | undefined {
  const url = resolveUrl(textOfField(post, 'feature_image') ?? '');
  if (url === undefined) return undefined;
  const { caption, credits, sourceType } = splitCaption(htmlText(textOfField(post, 'feature_image_caption') ?? ''));
  const alt = plainOf(post, 'feature_image_alt');
  return {
    kind: 'image',
    renditions: [{ url }],
    ...(alt === undefined ? {} : { alt }),
    caption: caption === '' ? [] : [{ type: 'text', value: caption }],
    credits,
    ...(sourceType === undefined ? {} : { sourceType }),
  };
}
