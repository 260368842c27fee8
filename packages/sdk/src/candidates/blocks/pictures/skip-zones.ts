import type { Document } from '../../../document/document.ts';
import { attributeOf } from '../../../document/read-node.ts';
import { tagNumber } from '../../../document/tag.ts';
import { isInFigure } from '../beginning-of-story.ts';
import { holdsCaptionedPicture } from './caption-marks.ts';
import type { BlockFacts } from '../features/block-page.ts';
import type { Zone } from '../zones.ts';

/** Zones that hold other things than the story, whatever pictures stand in them. */
const closedZones: ReadonlySet<Zone> = new Set(['navigation', 'related', 'comments', 'newsletter', 'author-biography']);

/** Largest element, in nodes, that is a picture with its caption. */
const maxPictureNodes = 300;

/**
 * Says of nodes in document order whether they and all below them are passed over in the search for what a story
 * shows: those of zones, but for captions, what stands in a figure, and a box around one captioned picture. A button or
 * a dialog enlarges pictures, and class names call anything a teaser, a widget or an advertisement.
 */
export function skipZones({ document, zones }: Pick<BlockFacts, 'document' | 'zones'>): (node: number) => boolean {
  let openEnd = 0;
  return (node) => {
    const zone = zones[node];
    if (zone === undefined || zone === 'caption' || node < openEnd) return false;
    const isOpen = isInFigure(document, node) || isPictureBox(document, node);
    if (!isOpen || closedZones.has(zone) || (zone === 'promotion' && holdsLink(document, node))) return true;
    openEnd = document.end[node] ?? node + 1;
    return false;
  };
}

/** Whether an element is the box of a picture, by its class or by the caption in it. */
function isPictureBox(document: Document, box: number): boolean {
  if ((document.end[box] ?? box) - box > maxPictureNodes) return false;
  return pictureNames.test(attributeOf(document, box, 'class') ?? '') || holdsCaptionedPicture(document, box);
}

const pictureNames = /(?:picture|photo|figure|bild|foto)(?!s)/i;

/** Whether an element is or holds a link: what promotes another story leads to it. */
function holdsLink(document: Document, box: number): boolean {
  const end = document.end[box] ?? box;
  for (let node = box; node < end; node++) if (document.tag[node] === linkTag) return true;
  return false;
}

const linkTag = tagNumber('a');
