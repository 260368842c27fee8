import type { ClaimRule } from '../claim-rules.ts';
import { isProse, weightOf } from '../blocks/prose.ts';
import { nameKey } from '../cut-site-name.ts';
import type { Findings } from '../findings.ts';
import { isNews } from '../is-news.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { addVisible } from './add-visible.ts';
import { findNamedHeadings, type Heading } from './headings.ts';
import { isOneText, topicBefore } from './split-heading.ts';

/** The heading that shows the headline. */
interface ShownHeadline {
  readonly heading: Heading;
  readonly rule: ClaimRule;
  /** The headline as stated elsewhere, with the punctuation that the layout leaves out; else as shown. */
  readonly value: string;
  /** The topic or series shown before it in the same heading. */
  readonly kicker?: string;
}

/** Reads the headline as shown, the topic before it, and headings in trails of links; where the headline stands, if it is shown. */
export function readHeadline(page: MetadataPage, found: Findings): Heading | undefined {
  for (const trail of page.headings.filter((heading) => heading.isTrail && isTop(heading))) {
    addVisible(page, found, { field: 'headline', value: trail.text, raw: trail.text }, 'visible:trail-heading', trail.node);
  }
  const headline = findHeadline(page.headings, page, found);
  if (headline === undefined) return undefined;
  const { heading, rule, value, kicker } = headline;
  const raw = heading.text;
  addVisible(page, found, { field: 'headline', value, raw }, rule, heading.node);
  if (value !== raw) addVisible(page, found, { field: 'headline', value: raw, raw }, 'visible:heading', heading.node);
  if (kicker !== undefined) addVisible(page, found, { field: 'kicker', value: kicker, raw }, 'visible:heading-kicker', heading.node);
  return heading;
}

/** What finding a headline goes by. */
interface Clues {
  readonly page: MetadataPage;
  readonly found: Findings;
  /** Headings over the story, trails and side boxes left out. */
  readonly headings: readonly Heading[];
}

/** Finds the headline among the headings of a page. */
function findHeadline(headings: readonly Heading[], page: MetadataPage, found: Findings): ShownHeadline | undefined {
  const siteKeys = new Set(page.siteNames.map(nameKey));
  const over = headings.filter(({ isTrail, isAside, key }) => !isTrail && !isAside && !siteKeys.has(key));
  const clues: Clues = { page, found, headings: over };
  const repeated = repeating(clues, 'meta:og-title', 'visible:shared-heading') ?? repeating(clues, 'json-ld:headline', 'visible:structured-heading');
  if (repeated !== undefined) return repeated;
  const other =
    onlyTopHeading(clues) ??
    nearest(over.filter(isTop), 'visible:near-h1', found) ??
    nearest([...over, ...findNamedHeadings(page.document, page.lines, page.markOf)], 'visible:near-heading', found) ??
    overBody(clues);
  return other !== undefined && other.rule !== 'visible:heading-over-body' && isNews(page.story) ? { ...other, rule: 'visible:other-heading-of-news' } : other;
}

function isTop({ level }: Heading): boolean {
  return level === 1;
}

/** A heading that repeats a headline from the head of the page, alone or after a topic. */
function repeating({ page, found, headings }: Clues, stated: ClaimRule, rule: ClaimRule): ShownHeadline | undefined {
  const claim = found.claims.find((candidate) => candidate.rule === stated && candidate.field === 'headline');
  if (claim?.field !== 'headline') return undefined;
  const key = nameKey(claim.value);
  const same = headings.find((heading) => heading.key === key);
  if (same !== undefined) return { heading: same, rule, value: isOneText(page.document, same) ? same.text : claim.value };
  for (const heading of headings) {
    const kicker = topicBefore(page.document, heading, key);
    if (kicker !== undefined) return { heading, rule, value: claim.value, kicker };
  }
  return undefined;
}

/** The only heading of the first level. */
function onlyTopHeading({ found, headings }: Clues): ShownHeadline | undefined {
  const [heading, ...others] = headings.filter(isTop);
  if (heading === undefined || others.some(({ key }) => key !== heading.key)) return undefined;
  const isNear = likeness(heading, titleWords(found)) >= minLikenessOfOnlyHeading;
  return { heading, value: heading.text, rule: isNear ? 'visible:only-h1' : 'visible:strange-h1' };
}

/** The heading that shares most words with the titles of the page. */
function nearest(headings: readonly Heading[], rule: ClaimRule, found: Findings): ShownHeadline | undefined {
  const titles = titleWords(found);
  let best: Heading | undefined;
  let bestLikeness = minLikeness;
  for (const heading of headings) {
    const own = likeness(heading, titles);
    if (own > bestLikeness) [best, bestLikeness] = [heading, own];
  }
  return best === undefined ? undefined : { heading: best, value: best.text, rule };
}

/** The last heading of the first two levels before the body, where no heading is like a title. */
function overBody({ page, headings }: Clues): ShownHeadline | undefined {
  const body = page.lines.find((line) => isProse(line) && weightOf(line.text) >= minBodyCharacters);
  const heading = headings.findLast(({ node, level }) => level < 3 && node < (body?.first ?? 0));
  return heading === undefined ? undefined : { heading, value: heading.text, rule: 'visible:heading-over-body' };
}

/** Least length of a paragraph of the body, in characters of a Latin text. */
const minBodyCharacters = 120;

/** Share of words that a heading and a title must have in common to be the same headline. */
const minLikeness = 0.5;
/** Share of words that the only heading of the first level must have in common with a title not to be a slogan. */
const minLikenessOfOnlyHeading = 0.15;

function titleWords({ claims }: Findings): readonly ReadonlySet<string>[] {
  return claims.filter((claim) => claim.field === 'headline').map(({ value }) => new Set(wordsOf(value)));
}

/** The largest share of words that a heading has in common with a title. */
function likeness({ text }: Heading, titles: readonly ReadonlySet<string>[]): number {
  const words = wordsOf(text);
  const shares = titles.map((title) => words.filter((word) => title.has(word)).length / Math.max(words.length, title.size, 1));
  return Math.max(0, ...shares);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
}
