import { attributeOf, textContent } from '../../document/read-node.ts';
import { tagNumber } from '../../document/tag.ts';
import type { TextBlock } from '../blocks/labelled-block.ts';
import { foldSpace } from '../clean-text.ts';
import { nameKey } from '../name-key.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { sectionsOfTrail, type TrailLink } from '../read-sections.ts';
import { resolveUrl } from '../resolve-url.ts';
import { addLines } from './add-visible.ts';
import { isInTrail } from './headings.ts';
import { firstLineFrom, type Line, startOfLine } from './line.ts';
import { hasMark, mark } from './marks.ts';
import type { StoryHead } from './story-head.ts';

/** Longest kicker, in characters of a Latin text. */
const maxKickerCharacters = 80;

/** Reads the short line over the headline that names the topic or series. */
export function readKicker(
  page: MetadataPage,
  { before, after, bodyStart, headline }: StoryHead,
  found: Findings,
): void {
  if (found.claims.some(({ field }) => field === 'kicker')) return;
  const near = [...before, ...after.slice(0, Math.min(bodyStart, 3))];
  const named = near.find((line) => hasMark(line.marks, mark.kicker) && isLabel(page, line));
  const [over] = before;
  const line = named ?? (over !== undefined && isOver(page, over, headline) && isLabel(page, over) ? over : undefined);
  if (line === undefined) return;
  const rule = named === undefined ? 'visible:line-over-headline' : 'visible:kicker';
  const raw = line.text;
  addLines(page, found, { field: 'kicker', value: raw.replace(/(?<!\s)\s*:$/u, ''), raw }, rule, [line]);
}

/** Whether a line is a label: short, no name of the site, no date, no step of a trail. */
function isLabel({ site }: MetadataPage, { text, weight, marks, isAside }: Line): boolean {
  if (isAside || weight > maxKickerCharacters) return false;
  if (hasMark(marks, mark.breadcrumb | mark.byline | mark.author | mark.date | mark.standfirst)) return false;
  const key = nameKey(text);
  return /\p{Letter}/u.test(key) && findDates(text).length === 0 && !site.keys.has(key);
}

/** Whether a line stands in the same header as the headline, right over it. */
function isOver({ document }: MetadataPage, { container }: Line, headline: number): boolean {
  if (headline === 0) return false;
  const parent = document.parent[container] ?? 0;
  return [parent, document.parent[parent]].includes(document.parent[headline]);
}

const linkTag = tagNumber('a');

/** Lines before the headline that are searched for a trail of links. */
const maxTrailLines = 40;

/** Reads the sections in the trail of links shown before the headline, where JSON-LD states none. */
export function readTrailShown(page: MetadataPage, { headline }: StoryHead, found: Findings): void {
  if (found.claims.some(({ rule }) => rule === 'json-ld:breadcrumb')) return;
  const end = firstLineFrom(page.lines, headline);
  const trail = page.lines
    .slice(Math.max(end - maxTrailLines, 0), end)
    .filter((line) => isInTrail(page, line.container));
  const headlines = found.claims.filter((claim) => claim.field === 'headline').map(({ value }) => value);
  const sections = sectionsOfTrail(
    trail.flatMap((line) => linksOf(page, line)),
    page.site,
    headlines,
  );
  if (sections.length === 0) return;
  const raw = trail.map(({ text }) => text).join(' > ');
  addLines(page, found, { field: 'sections', value: sections, raw }, 'visible:breadcrumb', trail);
}

/** The links of a line; the line itself where it holds none. */
function linksOf({ document, baseUrl }: MetadataPage, line: TextBlock): readonly TrailLink[] {
  const links: TrailLink[] = [];
  for (let node = startOfLine(document, line); node <= line.last; node++) {
    if (document.tag[node] !== linkTag) continue;
    const name = foldSpace(textContent(document, node));
    const url = resolveUrl(attributeOf(document, node, 'href') ?? '', baseUrl);
    links.push(url === undefined ? { name } : { name, url });
  }
  return links.length === 0 ? [{ name: line.text }] : links;
}

/** Last lines of a page that are searched for a copyright line. */
const maxFootLines = 60;
const copyrightSign = /(?:©|\(c\)\s*\d{4}|copyright)/iu;
/** Longest copyright line, in characters. */
const maxCopyrightCharacters = 200;

/** Reads the copyright line at the foot of the page. */
export function readCopyright(page: MetadataPage, found: Findings): void {
  const line = page.lines
    .slice(-maxFootLines)
    .findLast(({ text }) => text.length <= maxCopyrightCharacters && copyrightSign.test(text));
  if (line === undefined) return;
  const year = /\b(?:19|20)\d{2}\b/gu;
  const last = line.text.match(year)?.at(-1);
  const value = {
    copyrightNotice: line.text,
    miningReservations: [],
    ...(last === undefined ? {} : { copyrightYear: Number(last) }),
  };
  addLines(page, found, { field: 'rights', value, raw: line.text }, 'visible:copyright', [line]);
}
