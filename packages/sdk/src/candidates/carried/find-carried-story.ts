import type { Document } from '../../document/document.ts';
import { decodeReferences } from '../../document/references/decode-references.ts';
import { scanHtml } from '../../document/scan-html.ts';
import type { ExtractLimits } from '../../extract-options.ts';
import { isProse, weightOf } from '../blocks/prose.ts';
import { segmentBlocks } from '../blocks/segment-blocks.ts';
import type { Claim } from '../claim.ts';
import type { Findings } from '../findings.ts';
import { findStoryTexts } from './find-story-texts.ts';
import { readScriptValues } from './read-script-values.ts';

/** Least prose of a story, in characters; what carries less is a teaser. */
const minCharacters = 500;
/** A page that shows this share of the carried story shows the story itself. */
const maxShownShare = 0.6;

/**
 * The story of a page that shows it only when its scripts run, or shows no more than its beginning: the longest running
 * text that structured data carry, or the data of its scripts beside the headline.
 *
 * @param shown - Prose that the page shows of its story, in characters.
 * @returns HTML of the story; `undefined` when the page shows more than half of what it carries.
 */
export function findCarriedStory(
  document: Document,
  { bodies, claims }: Pick<Findings, 'bodies' | 'claims'>,
  shown: number,
  limits: ExtractLimits,
): string | undefined {
  const carried = shown < minCharacters ? findStoryTexts(readScriptValues(document), headlinesOf(claims)) : [];
  let best: string | undefined;
  let most = Math.max(minCharacters, shown / maxShownShare);
  for (const text of [...bodies.map((body) => body.text), ...carried]) {
    if (weightOf(text) <= most) continue;
    const html = toHtml(text);
    const characters = proseOf(html, limits);
    if (characters <= most) continue;
    most = characters;
    best = html;
  }
  return best;
}

function headlinesOf(claims: readonly Claim[]): readonly string[] {
  return claims.flatMap((claim) => (claim.field === 'headline' ? [claim.value] : []));
}

function proseOf(html: string, limits: ExtractLimits): number {
  return segmentBlocks(scanHtml(html, limits))
    .filter(isProse)
    .reduce((sum, { weight }) => sum + weight, 0);
}

const isMarkup = /<\/(?:p|div|h[1-6]|ul|section)>|<(?:p|br)\b/i;

/** HTML of a text: a paragraph a line, unless it is markup already, or becomes markup when references are decoded. */
export function toHtml(written: string): string {
  const text = written.includes('&lt;') ? decodeReferences(written) : written;
  if (isMarkup.test(text)) return text;
  return text
    .split(/\n+/)
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n');
}
