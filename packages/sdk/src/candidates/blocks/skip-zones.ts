import type { Document } from '../../document/document.ts';
import { tagNumber } from '../../document/tag.ts';
import { isInFigure } from './beginning-of-story.ts';
import type { BlockFacts } from './features/block-page.ts';
import type { Zone } from './zones.ts';

const figcaptionTag = tagNumber('figcaption');

/**
 * Zones that may hold a picture of the story after all: a button or a dialog enlarges it, and frameworks call anything
 * a widget or a lightbox.
 */
const openZones: ReadonlySet<Zone> = new Set(['form', 'consent', 'outside-story', 'promotion', 'share']);

/** Largest element, in nodes, that is a picture with its caption. */
const maxPictureNodes = 300;

/**
 * Says of nodes in document order whether they and all below them are passed over in the search for what a story
 * shows: those of zones, but for captions, what stands in a figure, and a zone that is a box around a captioned picture.
 */
export function skipZones({ document, zones }: Pick<BlockFacts, 'document' | 'zones'>): (node: number) => boolean {
  let openEnd = 0;
  return (node) => {
    const zone = zones[node];
    if (zone === undefined || zone === 'caption' || node < openEnd) return false;
    if (!openZones.has(zone) || !(isInFigure(document, node) || isCaptionedPicture(document, node))) return true;
    openEnd = document.end[node] ?? node + 1;
    return false;
  };
}

function isCaptionedPicture(document: Document, box: number): boolean {
  const end = document.end[box] ?? box;
  if (end - box > maxPictureNodes) return false;
  for (let node = box; node < end; node++) if (document.tag[node] === figcaptionTag) return true;
  return false;
}
