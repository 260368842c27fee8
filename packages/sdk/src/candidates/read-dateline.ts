import type { Place } from '../extraction.ts';
import type { LabelledBlock } from './blocks/labelled-block.ts';
import type { Claim } from './claim.ts';
import { agencyClass } from './language/agencies.ts';

/** Longest dateline: a place, its country, a date and an agency. */
const maxDatelineCharacters = 80;
const dash = /\s?[—–]\s?|\s--?\s/;

/**
 * How news agencies begin a story, one row a convention. What they put around their name tells a dateline from a
 * sentence, so that the place may be written in any way, or be missing.
 */
const agencyForms: readonly RegExp[] = [
  // The agency in brackets before a dash, in most languages: "GENEVA, 3 May (Reuters) -", "Berlin (dpa/lno) –", "(AP) —".
  /^(?<dateline>(?:[^()]{2,60} )?\((?<agency>[^()]{2,40})\))(?:\s?[—–]|\s--?\s)/u,
  // Russian agencies put it between slashes: "МОСКВА, 3 мая. /ТАСС/."
  /^(?<dateline>[^/]{2,60} \/(?<agency>[^/]{2,40})\/)\./u,
  // Japanese ones put all of it in brackets: "［東京 4日 ロイター］".
  /^[［[](?<dateline>[^［\]］]{2,30}\s(?<agency>[^\s［\]］]{2,20}))[］\]]/u,
  // Korean ones join it to the place with a sign of equality: "(서울=연합뉴스)".
  /^\((?<dateline>[^()=]{1,20}=(?<agency>[^()=]{2,20}))\)/u,
  // Chinese ones begin with their name and end with the word for a dispatch: "新华社北京6月4日电".
  /^(?<dateline>(?<agency>\p{Script=Han}{2,5}社)\p{Script=Han}{2,10}\d{1,2}月\d{1,2}日)[电電]/u,
];

/**
 * Reads the dateline before the first sentence of a story: in one of the forms of news agencies, or a place in capitals
 * before a dash, with what stands behind it, as in "NAIROBI (Northlight Press) —" (Associated Press Stylebook,
 * "datelines").
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
  return agencyDateline(opening) ?? capitalDateline(opening);
}

function agencyDateline(opening: string): string | undefined {
  for (const form of agencyForms) {
    const { dateline, agency } = form.exec(opening)?.groups ?? {};
    if (agency?.split('/').some((name) => agencyClass(name) === 'wires') === true) return dateline;
  }
  return undefined;
}

function capitalDateline(opening: string): string | undefined {
  const mark = dash.exec(opening);
  if (mark === null || mark.index === 0) return undefined;
  const candidate = opening.slice(0, mark.index).trim();
  const [place = candidate] = /^[^()]{2,60}?(?=\s{0,5}\([^()]{2,40}\)$)/.exec(candidate) ?? [];
  return isInCapitals(place.split(',')[0] ?? '') ? candidate : undefined;
}

function isInCapitals(place: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}'’. -]{2,39}$/u.test(place) && place.toLowerCase() !== place;
}
