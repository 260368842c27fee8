import { isProse } from '../blocks/prose.ts';
import type { ClaimRule } from '../claim-rules.ts';
import { cutSiteName } from '../cut-site-name.ts';
import type { Findings } from '../findings.ts';
import { isNews } from '../is-news.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { nameKey } from '../name-key.ts';
import { findNamedHeadings, type Heading, isOverStory } from './headings.ts';
import { isOneText, topicBefore } from './split-heading.ts';
import { createLikeness } from './title-likeness.ts';

/** The heading that shows the headline. */
export interface ShownHeadline {
  readonly heading: Heading;
  readonly rule: ClaimRule;
  /** The headline as stated elsewhere, with the punctuation that the layout leaves out; else as shown. */
  readonly value: string;
  /** The topic or series shown before it in the same heading. */
  readonly kicker?: string;
}

/** Finds the headline among the headings of a page. */
export function findHeadline(page: MetadataPage, found: Findings): ShownHeadline | undefined {
  const stated =
    findStated(page, found, 'meta:og-title', 'visible:shared-heading') ??
    findStated(page, found, 'json-ld:headline', 'visible:structured-heading');
  if (stated !== undefined) return stated;
  const other = findAlike(page, found);
  if (other !== undefined && isNews(page.story)) return { ...other, rule: 'visible:other-heading-of-news' };
  return other ?? findOverBody(page);
}

/** A heading that repeats a headline from the head of the page, alone or after a topic. */
function findStated(
  page: MetadataPage,
  { claims }: Findings,
  stated: ClaimRule,
  rule: ClaimRule,
): ShownHeadline | undefined {
  const claim = claims.find((candidate) => candidate.rule === stated && candidate.field === 'headline');
  if (claim?.field !== 'headline') return undefined;
  const key = nameKey(claim.value);
  const same = page.headings.find((heading) => heading.key === key && isOverStory(page, heading));
  if (same !== undefined) return { heading: same, rule, value: isAsWritten(page, same) ? same.text : claim.value };
  for (const heading of page.headings) {
    const kicker = topicBefore(page.document, heading, key);
    if (kicker !== undefined && isOverStory(page, heading)) return { heading, rule, value: claim.value, kicker };
  }
  return undefined;
}

/** Whether a heading shows its text as it is written: in one run, and not in capitals for the look of it. */
function isAsWritten({ document }: MetadataPage, heading: Heading): boolean {
  const { text } = heading;
  const isShouted = text === text.toUpperCase() && text !== text.toLowerCase();
  return !isShouted && isOneText(document, heading);
}

/** Share of words that a heading and a title must have in common to be the same headline. */
const minLikeness = 0.5;
/** Share of words that the only heading of the first level must have in common with a title not to be a slogan. */
const minLikenessOfOnly = 0.15;

/** A longer heading of the first level is a paragraph set large, in characters. */
const maxOnlyCharacters = 200;

/** The only heading of the first level; else the heading that has most words in common with the titles of the page. */
function findAlike(page: MetadataPage, { claims }: Findings): ShownHeadline | undefined {
  const likeness = createLikeness(claims.filter((claim) => claim.field === 'headline').map(({ value }) => value));
  const tops = page.headings.filter((heading) => heading.level === 1 && isOverStory(page, heading));
  const [only, ...others] = tops;
  if (only !== undefined && others.every(({ key }) => key === only.key)) {
    const isStrange = only.text.length > maxOnlyCharacters || likeness(only.text) < minLikenessOfOnly;
    return shownAs(page, only, isStrange ? 'visible:strange-h1' : 'visible:only-h1');
  }
  const near = mostAlike(tops, likeness);
  if (near !== undefined) return shownAs(page, near, 'visible:near-h1');
  const lower = [...page.headings, ...findNamedHeadings(page)].filter(
    (heading) => likeness(heading.text) > minLikeness,
  );
  const heading = mostAlike(
    lower.filter((candidate) => isOverStory(page, candidate)),
    likeness,
  );
  return heading === undefined ? undefined : shownAs(page, heading, 'visible:near-heading');
}

function shownAs({ site }: MetadataPage, heading: Heading, rule: ClaimRule): ShownHeadline {
  return { heading, rule, value: cutSiteName(heading.text, site) };
}

/** The heading that is most like a title; the first one where several are. */
function mostAlike(headings: readonly Heading[], likeness: (text: string) => number): Heading | undefined {
  let best: Heading | undefined;
  let bestLikeness = minLikeness;
  for (const heading of headings) {
    const own = likeness(heading.text);
    if (own > bestLikeness) [best, bestLikeness] = [heading, own];
  }
  return best;
}

/** Least length of a paragraph of the body, in characters of a Latin text. */
const minBodyCharacters = 120;

/** The last heading of the first two levels before the body, where no heading is like a title. */
function findOverBody(page: MetadataPage): ShownHeadline | undefined {
  const body = page.lines.find((line) => isProse(line) && line.weight >= minBodyCharacters);
  const heading = page.headings.findLast(
    (candidate) => candidate.level < 3 && candidate.node < (body?.first ?? 0) && isOverStory(page, candidate),
  );
  return heading === undefined ? undefined : shownAs(page, heading, 'visible:heading-over-body');
}
