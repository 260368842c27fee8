import type { Document } from '../../document/document.ts';
import { attributeOf, tagName } from '../../document/read-node.ts';
import { tagNumber, tagSet } from '../../document/tag.ts';
import { resolveUrl } from '../resolve-url.ts';
import { embedClasses, isKnownProvider, providerOf } from './embed-providers.ts';
import type { EmbedCandidate, StoryObject } from './media-candidate.ts';
import { readImage } from './read-image.ts';
import { readPlayer } from './read-player.ts';

type Reader = (document: Document, node: number, base: string | undefined) => StoryObject | undefined;

/** How each element that shows something else than text is read, by the number of its tag. */
const readers: ReadonlyMap<number, Reader> = new Map(
  (
    [
      ['img', readImage],
      ['amp-img', readImage],
      ['video', readPlayer],
      ['audio', readPlayer],
      ['iframe', readFrame],
      ['blockquote', readQuotedPost],
      ['hr', (_: Document, node: number): StoryObject => ({ type: 'divider', node })],
    ] as const
  ).map(([name, read]): [number, Reader] => [tagNumber(name), read]),
);

/** Elements whose content is no part of the page as shown. */
const closed = tagSet('head', 'script', 'style', 'template', 'svg', 'object');
const textTag = tagNumber('#text');
const fallbackTag = tagNumber('noscript');

/**
 * Finds the pictures, players, embeds and dividers of a part of the page, in document order.
 *
 * @param skips - Whether a node and all below it is to be passed over.
 */
export function findObjects(
  document: Document,
  range: { readonly start: number; readonly end: number },
  skips: (node: number) => boolean,
  base: string | undefined,
): StoryObject[] {
  const found: StoryObject[] = [];
  for (let node = range.start; node < range.end; node++) {
    const tag = document.tag[node] ?? 0;
    if (tag === textTag) continue;
    if (closed[tag] === 1 || skips(node)) {
      node = (document.end[node] ?? node + 1) - 1;
      continue;
    }
    if (tag === fallbackTag) {
      addFallback(document, node, base, found);
      node = (document.end[node] ?? node + 1) - 1;
      continue;
    }
    const candidate = readers.get(tag)?.(document, node, base);
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

/**
 * What a page shows to those without scripts: the picture that a script would load into the place before it, which
 * then holds a placeholder or nothing.
 */
function addFallback(document: Document, noscript: number, base: string | undefined, found: StoryObject[]): void {
  const end = document.end[noscript] ?? noscript;
  for (let node = noscript + 1; node < end; node++) {
    if (tagName(document, node) !== 'img') continue;
    const fallback = readImage(document, node, base);
    const before = found.at(-1);
    if (fallback === undefined) return;
    if (before?.type !== 'media' || !isBeside(document, before.node, noscript)) found.push(fallback);
    else if (before.media.renditions.every(({ url }) => isPlaceholder(url)))
      found[found.length - 1] = { ...fallback, node: before.node };
    return;
  }
}

/** Whether a picture stands right before a node, alone or in a box of its own such as `picture`. */
function isBeside(document: Document, picture: number, node: number): boolean {
  const parent = document.parent[picture] ?? 0;
  const around = document.parent[node] ?? 0;
  return parent === around || document.parent[parent] === around || parent === document.parent[around];
}

/** Pages put a drawing or a small GIF where a picture will be. */
function isPlaceholder(url: string): boolean {
  return /\.(?:gif|svg)(?:[?#]|$)/i.test(url);
}

/** A frame belongs to the story when a service known for it serves it; other frames are advertisements and counters. */
function readFrame(document: Document, node: number, base: string | undefined): EmbedCandidate | undefined {
  const src = attributeOf(document, node, 'src') ?? attributeOf(document, node, 'data-src');
  const url = src === undefined ? undefined : resolveUrl(src, base);
  if (url === undefined || !isKnownProvider(url)) return undefined;
  return { type: 'embed', node, url, provider: providerOf(url) };
}

/** A post of a social service, sent as a quotation that the service's script replaces. */
function readQuotedPost(document: Document, node: number, base: string | undefined): EmbedCandidate | undefined {
  for (const name of (attributeOf(document, node, 'class') ?? '').split(' ')) {
    const provider = embedClasses.get(name);
    if (provider === undefined) continue;
    const url = lastLink(document, node, base);
    return { type: 'embed', node, provider, ...(url === undefined ? {} : { url }) };
  }
  return undefined;
}

/** The permanent address of a quoted post is its last link; the earlier ones stand in its words. */
function lastLink(document: Document, node: number, base: string | undefined): string | undefined {
  for (let at = (document.end[node] ?? node) - 1; at > node; at--) {
    const href = tagName(document, at) === 'a' ? attributeOf(document, at, 'href') : undefined;
    if (href !== undefined) return resolveUrl(href, base);
  }
  return undefined;
}
