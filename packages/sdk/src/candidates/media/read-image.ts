import { mimeTypeOf } from './mime-type-of.ts';
import type { Rendition } from '@broadsheet/core/model';
import type { Document } from '../../document/document.ts';
import { attributeNameAt, attributeOf, attributeValue, tagName } from '../../document/read-node.ts';
import { foldSpace } from '../clean-text.ts';
import { resolveUrl } from '../resolve-url.ts';
import type { MediaCandidate } from './media-candidate.ts';
import { parseSrcset } from './parse-srcset.ts';
import { widestFirst } from './widest-first.ts';

/** Attributes that hold the address of a picture for a script to load later: beside them `src` is a placeholder. */
const lazyAddress = /^data-(?:[\w-]*-)?(?:src|original|lazy|img)$/;
const srcset = /^(?:data-(?:[\w-]*-)?)?srcset$/;

/** A picture narrower or lower than this, in pixels, is an icon, a portrait beside a byline or a counter. */
const minSidePixels = 100;

/**
 * Reads an `img` (or `amp-img`) with the `source` elements of its `picture`.
 *
 * @returns The picture, or `undefined` for one without an address or too small to belong to a story.
 */
export function readImage(document: Document, node: number, base: string | undefined): MediaCandidate | undefined {
  if (isFurniture(document, node)) return undefined;
  const width = pixels(attributeOf(document, node, 'width'));
  const height = pixels(attributeOf(document, node, 'height'));
  if ((width ?? minSidePixels) < minSidePixels || (height ?? minSidePixels) < minSidePixels) return undefined;
  const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
  const renditions = [...sourcesOf(document, node, base), ...addressesOf(document, node, base, size)];
  if (renditions.length === 0 || (width === undefined && renditions.every(({ url }) => isDrawing(url))))
    return undefined;
  const alt = foldSpace(attributeOf(document, node, 'alt') ?? '');
  const title = foldSpace(attributeOf(document, node, 'title') ?? '');
  const media = { kind: 'image', renditions: widestFirst(renditions), ...(alt === '' ? {} : { alt }) } as const;
  return { type: 'media', node, media, ...(title === '' ? {} : { title }) };
}

/** Whether a picture is a vector drawing: without a stated size it is an icon of the page. */
function isDrawing(url: string): boolean {
  return /\.svg(?:[?#]|$)/i.test(url);
}

/** Words in the class of a picture, or in those of the elements right around it, that say it is none of the story's. */
const furnitureWords = /avatar|gravatar|author|byline|profile|headshot|logo|icon|emoji|pixel|spacer/i;
const furnitureLevels = 2;

function isFurniture(document: Document, node: number): boolean {
  let at = node;
  for (let level = 0; level <= furnitureLevels && at > 0; level++) {
    if (furnitureWords.test(attributeOf(document, at, 'class') ?? '')) return true;
    at = document.parent[at] ?? 0;
  }
  return /(?:^|[^a-z])(?:avatar|gravatar)/i.test(attributeOf(document, node, 'src') ?? '');
}

function addressesOf(
  document: Document,
  node: number,
  base: string | undefined,
  size: { readonly width?: number; readonly height?: number },
): Rendition[] {
  const renditions = srcsetsOf(document, node, base);
  for (const names of [lazyAddress, /^src$/]) {
    const urls = valuesOf(document, node, names).map((value) => resolveUrl(value, base));
    const known = urls.filter((url) => url !== undefined);
    renditions.push(...known.map((url) => ({ url, ...size })));
    if (known.length > 0) break;
  }
  return renditions;
}

function srcsetsOf(document: Document, node: number, base: string | undefined): Rendition[] {
  return valuesOf(document, node, srcset).flatMap((value) => parseSrcset(value, base));
}

/** Values of the attributes of a node that have such a name. */
function valuesOf(document: Document, node: number, names: RegExp): readonly string[] {
  const values: string[] = [];
  const last = document.firstAttribute[node + 1] ?? 0;
  for (let index = document.firstAttribute[node] ?? 0; index < last; index++)
    if (names.test(attributeNameAt(document, index))) values.push(attributeValue(document, index));
  return values;
}

function sourcesOf(document: Document, node: number, base: string | undefined): Rendition[] {
  const parent = document.parent[node] ?? 0;
  if (tagName(document, parent) !== 'picture') return [];
  const renditions: Rendition[] = [];
  for (let child = parent + 1; child < node; child = document.end[child] ?? node) {
    if (tagName(document, child) !== 'source') continue;
    const mimeType = mimeTypeOf(attributeOf(document, child, 'type'));
    for (const rendition of srcsetsOf(document, child, base))
      renditions.push(mimeType === undefined ? rendition : { ...rendition, mimeType });
  }
  return renditions;
}

/** A size in pixels; anything but a whole number, such as `100%` or `auto`, says nothing. */
function pixels(value: string | undefined): number | undefined {
  if (value === undefined || !/^\d{1,5}(?:px)?$/.test(value)) return undefined;
  return Number.parseInt(value, 10) || undefined;
}
