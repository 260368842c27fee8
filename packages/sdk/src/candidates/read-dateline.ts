import type { Place } from '../extraction.ts';
import type { LabelledBlock } from './blocks/labelled-block.ts';
import type { Claim } from './claim.ts';
import { agencyClass } from './language/agencies.ts';

/** Longest dateline: a place, its country, a date and an agency. */
const maxDatelineCharacters = 80;
const dash = /\s?[—–]\s?|\s--?\s/;

/**
 * Reads the dateline before the first sentence of a story: `PORT ELLERY —`, `GENEVA, 3 May (Reuters) -`,
 * `Berlin (dpa) -`. A place in capitals, or any place with a news agency behind it (Associated Press Stylebook, "datelines").
 */
export function readDateline(
  blocks: readonly LabelledBlock[],
  placeOf: (block: LabelledBlock) => Place,
): readonly Claim[] {
  const block = blocks.find(({ label }) => label === 'body');
  const value = block === undefined ? undefined : datelineOf(block.text);
  return block === undefined || value === undefined
    ? []
    : [{ field: 'dateline', value, raw: value, rule: 'body:dateline', place: placeOf(block) }];
}

function datelineOf(text: string): string | undefined {
  const opening = text.slice(0, maxDatelineCharacters + 4);
  const mark = dash.exec(opening);
  if (mark === null || mark.index === 0) return undefined;
  const candidate = opening.slice(0, mark.index).trim();
  const [, place = candidate, agency] = /^([^()]{2,60}?)\s*\(([^()]{2,40})\)$/.exec(candidate) ?? [];
  if (agency !== undefined && agencyClass(agency) === 'wires') return candidate;
  return isInCapitals(place.split(',')[0] ?? '') ? candidate : undefined;
}

function isInCapitals(place: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}'’. -]{2,39}$/u.test(place) && place.toLowerCase() !== place;
}
