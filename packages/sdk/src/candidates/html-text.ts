import { decodeReferences } from '../document/references/decode-references.ts';
import { scanHtml } from '../document/scan-html.ts';
import { segmentBlocks } from './blocks/segment-blocks.ts';
import { foldSpace } from './clean-text.ts';

const limits = { maxDepth: 512, maxNodes: 20_000, maxAttributes: 64 };

/** Visible words of a piece of HTML, such as a title of a CMS: references decoded, tags gone, a line a block. */
export function htmlText(html: string): string {
  if (!html.includes('<')) return foldSpace(html.includes('&') ? decodeReferences(html) : html);
  return segmentBlocks(scanHtml(html, limits))
    .map((block) => block.text)
    .join('\n');
}
