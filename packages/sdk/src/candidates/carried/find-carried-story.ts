import type { Document } from '../../document/document.ts';
import { decodeReferences } from '../../document/references/decode-references.ts';
import { scanHtml } from '../../document/scan-html.ts';
import type { ExtractLimits } from '../../extract-options.ts';
import { isProse, weightOf } from '../blocks/prose.ts';
import { segmentBlocks } from '../blocks/segment-blocks.ts';
import type { BodySource } from '../candidates.ts';
import type { Claim } from '../claim.ts';
import type { Findings } from '../findings.ts';
import { findStoryTexts } from './find-story-texts.ts';
import { readScriptValues } from './read-script-values.ts';

/** Least prose of a story, in characters; what carries less is a teaser. */
const minCharacters = 500;
/** A page that shows this share of the carried story shows the story itself. */
const maxShownShare = 0.6;

/** A story that a page carries in data. */
export interface CarriedStory extends BodySource {
  /** The story as HTML. */
  readonly html: string;
}

/**
 * The story of a page that shows it only when its scripts run, or shows no more than its beginning: the longest running
 * text that structured data carry, or the data of its scripts beside the headline.
 *
 * @param shown - Prose that the page shows of its story, in characters.
 * @param without - Names of rules that are not used.
 * @returns The story; `undefined` when the page shows more than half of what it carries.
 */
export function findCarriedStory(
  document: Document,
  { bodies, claims }: Pick<Findings, 'bodies' | 'claims'>,
  shown: number,
  limits: ExtractLimits,
  without: ReadonlySet<string>,
): CarriedStory | undefined {
  const carried = shown < minCharacters ? findStoryTexts(readScriptValues(document), headlinesOf(claims)) : [];
  const sources: readonly BodySource[] = [
    ...bodies.map(({ text, place }) => ({ raw: text, rule: 'page-data:article-body' as const, place })),
    ...carried.map((text) => ({ raw: text, rule: 'page-data:story' as const, place: inScripts })),
  ];
  let best: CarriedStory | undefined;
  let most = Math.max(minCharacters, shown / maxShownShare);
  for (const source of sources) {
    if (without.has(source.rule) || weightOf(source.raw) <= most) continue;
    const html = toHtml(source.raw);
    const characters = proseOf(html, limits);
    if (characters <= most) continue;
    most = characters;
    best = { ...source, html };
  }
  return best;
}

/** Data are put together from several scripts, so that no single one holds the text as it is. */
const inScripts = { in: 'element', path: 'script' } as const;

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
