import type { Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { addVisible } from './add-visible.ts';
import { findHeadline } from './find-headline.ts';
import { type Heading, isInTrail } from './headings.ts';

/**
 * Reads the headline as shown, the topic before it, and headings in trails of links.
 *
 * @returns The heading that shows the headline, where one does.
 */
export function readHeadline(page: MetadataPage, found: Findings): Heading | undefined {
  for (const { node, level, text } of page.headings) {
    if (level !== 1 || !isInTrail(page, node)) continue;
    addVisible(page, found, { field: 'headline', value: text, raw: text }, 'visible:trail-heading', [node]);
  }
  const headline = findHeadline(page, found);
  if (headline === undefined) return undefined;
  const { heading, rule, value, kicker } = headline;
  const raw = heading.text;
  addVisible(page, found, { field: 'headline', value, raw }, rule, [heading.node]);
  if (value !== raw) addVisible(page, found, { field: 'headline', value: raw, raw }, 'visible:heading', [heading.node]);
  if (kicker !== undefined)
    addVisible(page, found, { field: 'kicker', value: kicker, raw }, 'visible:heading-kicker', [heading.node]);
  return heading;
}
