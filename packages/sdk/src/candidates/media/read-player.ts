import { mimeTypeOf } from './mime-type-of.ts';
import type { Rendition } from '@broadsheet/core/model';
import type { Document } from '../../document/document.ts';
import { attributeOf, tagName } from '../../document/read-node.ts';
import { resolveUrl } from '../resolve-url.ts';
import type { MediaCandidate } from './media-candidate.ts';

/** Reads a `video` or `audio` element with its `source` children; one without an address is filled by script and left out. */
export function readPlayer(document: Document, node: number, base: string | undefined): MediaCandidate | undefined {
  const renditions: Rendition[] = [];
  addSource(document, node, base, renditions);
  const end = document.end[node] ?? node;
  for (let child = node + 1; child < end; child = document.end[child] ?? end) {
    if (tagName(document, child) === 'source') addSource(document, child, base, renditions);
  }
  if (renditions.length === 0) return undefined;
  const poster = attributeOf(document, node, 'poster');
  const posterUrl = poster === undefined ? undefined : resolveUrl(poster, base);
  const kind = tagName(document, node) === 'audio' ? 'audio' : 'video';
  return { type: 'media', node, media: { kind, renditions, ...(posterUrl === undefined ? {} : { posterUrl }) } };
}

function addSource(document: Document, node: number, base: string | undefined, renditions: Rendition[]): void {
  const src = attributeOf(document, node, 'src') ?? attributeOf(document, node, 'data-src');
  const url = src === undefined ? undefined : resolveUrl(src, base);
  if (url === undefined) return;
  const mimeType = mimeTypeOf(attributeOf(document, node, 'type'));
  renditions.push(mimeType === undefined ? { url } : { url, mimeType });
}
