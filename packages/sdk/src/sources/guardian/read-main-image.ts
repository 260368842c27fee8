import type { Media, Rendition } from '@broadsheet/core/model';
import { parseCredit } from '../../candidates/credit/parse-credit.ts';
import { htmlText } from '../../candidates/html-text.ts';
import { mimeTypeOf } from '../../candidates/media/mime-type-of.ts';
import { widestFirst } from '../../candidates/media/widest-first.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { isRecord, textOfField, type JsonRecord } from '../json-record.ts';

/** The picture above an article: the element whose relation is `main`, each of its assets a size of it. */
export function readMainImage(item: JsonRecord): Omit<Media, 'id'> | undefined {
  const elements = Array.isArray(item['elements']) ? item['elements'].filter(isRecord) : [];
  const main = elements.find((element) => element['relation'] === 'main' && element['type'] === 'image');
  const assets = Array.isArray(main?.['assets']) ? main['assets'].filter(isRecord) : [];
  const renditions = widestFirst(assets.flatMap(readRendition));
  if (renditions.length === 0) return undefined;
  const data = assets.map(dataOf)[0] ?? {};
  const caption = htmlText(textOfField(data, 'caption') ?? '');
  const { credits, sourceType } = parseCredit(textOfField(data, 'credit') ?? '');
  const alt = textOfField(data, 'altText');
  return {
    kind: 'image',
    renditions,
    ...(alt === undefined ? {} : { alt }),
    caption: caption === '' ? [] : [{ type: 'text', value: caption }],
    credits,
    ...(sourceType === undefined ? {} : { sourceType }),
  };
}

function readRendition(asset: JsonRecord): Rendition[] {
  const url = resolveUrl(textOfField(asset, 'file') ?? '');
  if (url === undefined) return [];
  const mimeType = mimeTypeOf(textOfField(asset, 'mimeType'));
  return [
    { url, ...sizeOf(asset, 'width'), ...sizeOf(asset, 'height'), ...(mimeType === undefined ? {} : { mimeType }) },
  ];
}

/** Sizes are written as text in some answers and as numbers in others. */
function sizeOf<Name extends 'width' | 'height'>(asset: JsonRecord, name: Name): { readonly [Size in Name]?: number };
function sizeOf(asset: JsonRecord, name: string): object {
  const size = Number(dataOf(asset)[name]);
  return Number.isInteger(size) && size > 0 ? { [name]: size } : {};
}

function dataOf(asset: JsonRecord): JsonRecord {
  return isRecord(asset['typeData']) ? asset['typeData'] : {};
}
