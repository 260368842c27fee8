import type { Rendition } from '@broadsheet/core/model';
import type { Document } from '../../document/document.ts';
import { attributeOf, tagName } from '../../document/read-node.ts';
import { foldSpace } from '../clean-text.ts';
import { resolveUrl } from '../resolve-url.ts';
import type { MediaCandidate } from './media-candidate.ts';
import { parseSrcset } from './parse-srcset.ts';
import { widestFirst } from './widest-first.ts';

/** Attributes that hold the address of a picture, the ones for lazy loading first: `src` is a placeholder beside them. */
const addressAttributes = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-hi-res-src',
  'src',
] as const;
const srcsetAttributes = ['data-srcset', 'data-lazy-srcset', 'srcset'] as const;

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
  const renditions = [...sourcesOf(document, node, base), ...addressesOf(document, node, base, width, height)];
  const first = renditions[0];
  if (first === undefined) return undefined;
  const alt = foldSpace(attributeOf(document, node, 'alt') ?? '');
  const media = { kind: 'image', renditions: widestFirst(renditions), ...(alt === '' ? {} : { alt }) } as const;
  return { type: 'media', node, media };
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
  width: number | undefined,
  height: number | undefined,
): Rendition[] {
  const renditions: Rendition[] = [];
  for (const name of srcsetAttributes) renditions.push(...parseSrcset(attributeOf(document, node, name), base));
  for (const name of addressAttributes) {
    const value = attributeOf(document, node, name);
    const url = value === undefined ? undefined : resolveUrl(value, base);
    if (url === undefined) continue;
    renditions.push({ url, ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) });
    break;
  }
  return renditions;
}

function sourcesOf(document: Document, node: number, base: string | undefined): Rendition[] {
  const parent = document.parent[node] ?? 0;
  if (tagName(document, parent) !== 'picture') return [];
  const renditions: Rendition[] = [];
  for (let child = parent + 1; child < node; child = document.end[child] ?? node) {
    if (tagName(document, child) !== 'source') continue;
    const mimeType = attributeOf(document, child, 'type');
    for (const name of srcsetAttributes) {
      for (const rendition of parseSrcset(attributeOf(document, child, name), base)) {
        renditions.push(mimeType === undefined ? rendition : { ...rendition, mimeType });
      }
    }
  }
  return renditions;
}

/** A size in pixels; anything but a whole number, such as `100%` or `auto`, says nothing. */
function pixels(value: string | undefined): number | undefined {
  if (value === undefined || !/^\d{1,5}(?:px)?$/.test(value)) return undefined;
  return Number.parseInt(value, 10) || undefined;
}
