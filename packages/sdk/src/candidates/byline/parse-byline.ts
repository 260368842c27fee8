import type { Contributor, InfoSource } from '@broadsheet/core/model';
import { foldSpace } from '../clean-text.ts';
import { agencyClass } from '../language/agencies.ts';
import { foldText } from '../language/fold-text.ts';
import { isWord } from '../language/has-word.ts';
import { blankNoise } from './blank-noise.ts';
import type { BylinePart } from './byline-part.ts';
import { classifyName } from './classify-name.ts';
import { cleanPersonName } from './clean-person-name.ts';
import { cutName, withoutOthers } from './cut-name.ts';
import { describeContributor } from './describe-contributor.ts';
import { isPlausibleName } from './is-plausible-name.ts';
import { readPlainName } from './read-plain-name.ts';
import { readWholeLine } from './read-whole-line.ts';
import { splitByline } from './split-byline.ts';
import { splitHanNames } from './split-han-names.ts';
import { cutTitle, isTitleAlone } from './title-of-name.ts';

/** What is known of the page of a byline. */
export interface BylineContext {
  /** Names of the publisher, by which its own desk is told from people. */
  readonly publisherNames?: readonly string[];
}

/** Who a byline names. */
export interface Byline {
  /** The makers, in printed order. */
  readonly contributors: readonly Contributor[];
  /** Wire services named as sources. */
  readonly infoSources: readonly InfoSource[];
}

/** Longest byline that is read. */
const maxBylineCharacters = 1000;
const maxContributors = 40;

/**
 * Reads a byline: who made the story, in what role, with what affiliation.
 *
 * Names are parted at commas, bars, slashes and the words for "and" of all languages of the tables, and kept as printed,
 * capitals included. A wire service is an agency and a source of information; the publisher and words such as "staff"
 * are organisations; what is printed behind a name (an office, a desk, a place, an agency) is its affiliation. Dates,
 * addresses, handles, buttons and degrees are left out, and so is everything that can be no name. Where the byline is
 * only the address of an author's page, the name is read from the address. The first 1,000 characters are read.
 *
 * @example
 * ```ts
 * parseByline('By Ines Corrado and Tobias Hale in Khavar').contributors.map(({ name }) => name);
 * // ['Ines Corrado', 'Tobias Hale']
 * ```
 */
export function parseByline(text: string, { publisherNames = [] }: BylineContext = {}): Byline {
  const line = foldLines(text.slice(0, maxBylineCharacters));
  const whole = readPlainName(line, publisherNames) ?? readWholeLine(line);
  if (whole !== undefined) return { contributors: [whole], infoSources: [] };
  const reading: Reading = { contributors: [], infoSources: [], publisherNames };
  const parts = splitByline(blankNoise(line)).flatMap(splitHanNames);
  const opened = parts.findIndex(({ isOpened, role }) => isOpened && role === 'author');
  for (const [index, part] of parts.entries()) {
    const isStray = index < opened && !part.isOpened && !/\S \S/.test(part.text);
    if (!isStray && reading.contributors.length < maxContributors) readPart(reading, part);
  }
  return { contributors: distinct(reading.contributors), infoSources: distinct(reading.infoSources) };
}

/** A byline with the white space of each of its lines folded: a line break parts names. */
function foldLines(text: string): string {
  return text.includes('\n') ? text.split('\n').map(foldSpace).join('\n').trim() : foldSpace(text);
}

/** What has been read so far. */
interface Reading {
  readonly contributors: Contributor[];
  readonly infoSources: InfoSource[];
  readonly publisherNames: readonly string[];
}

function readPart(reading: Reading, part: BylinePart): void {
  if (isWord('agencies', part.text)) {
    reading.infoSources.push({ name: part.text, sourceType: 'wires', raw: part.text });
    return;
  }
  const previous = reading.contributors.at(-1);
  const described =
    previous === undefined || part.isOpened ? undefined : describeContributor(previous, part, reading.publisherNames);
  if (described !== undefined) reading.contributors[reading.contributors.length - 1] = described;
  const isAgency = agencyClass(part.text) === 'wires';
  if (isAgency) reading.infoSources.push({ name: part.text, sourceType: 'wires', raw: part.text });
  if (described !== undefined && !isAgency) return;
  const contributor = readContributor(part, reading.publisherNames);
  if (contributor !== undefined) reading.contributors.push(contributor);
  if (contributor?.affiliation !== undefined && !part.text.startsWith(contributor.affiliation))
    shareAffiliation(reading, part, contributor.affiliation);
}

/** "A and B in International": the place stands for both. */
function shareAffiliation({ contributors }: Reading, part: BylinePart, affiliation: string): void {
  const index = contributors.length - 2;
  const other = contributors[index];
  if (part.joint === 'and' && other?.kind === 'person' && other.affiliation === undefined)
    contributors[index] = { ...other, affiliation };
}

function readContributor(
  { text: printed, role, joint, isOpened }: BylinePart,
  publisherNames: readonly string[],
): Contributor | undefined {
  const text = withoutOthers(printed);
  const known = classifyName(text, publisherNames);
  if (known !== 'person')
    return isPlausibleName(text) ? { name: cleanPersonName(text) || text, role, kind: known, raw: text } : undefined;
  const cut = cutName(text);
  const titled = cutTitle(cut.name);
  const name = cleanPersonName(titled.name);
  if (!isPlausibleName(name) || (/^\p{Ll}/u.test(name) && !isOpened && joint !== 'mark')) return undefined;
  const affiliation = [titled.affiliation, cut.affiliation].filter((detail) => detail !== undefined).join(', ');
  const kind = isTitleAlone(name) ? 'organisation' : classifyName(name, publisherNames);
  return affiliation === '' ? { name, role, kind, raw: text } : { name, role, kind, affiliation, raw: text };
}

function distinct<Named extends { readonly name: string }>(named: readonly Named[]): readonly Named[] {
  const byName = new Map<string, Named>();
  for (const one of named) {
    const key = foldText(one.name);
    if (!byName.has(key)) byName.set(key, one);
  }
  return [...byName.values()];
}
