import type { Contributor, ContributorRole, InfoSource } from '@broadsheet/core/model';
import { foldSpace } from '../clean-text.ts';
import { findDates } from '../dates/find-dates.ts';
import { agencyClass } from '../language/agencies.ts';
import { foldText } from '../language/fold-text.ts';
import { hasWord } from '../language/has-word.ts';
import type { WordList } from '../language/language-words.ts';
import { once } from '../language/once.ts';
import { createPhrases, isWordStart, matchPhrase } from '../language/phrases.ts';
import { classifyName } from './classify-name.ts';
import { cleanPersonName } from './clean-person-name.ts';
import { nameFromAddress } from './name-from-address.ts';
import { isPlausibleName } from './is-plausible-name.ts';

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

/** Words that open a part of a byline, with the role of the names that follow. */
const roleOpenings = once(() =>
  createPhrases<ContributorRole>([
    ['author', 'by'],
    ['editor', 'editedBy'],
    ['translator', 'translatedBy'],
    ['reporter', 'reportedBy'],
    ['researcher', 'researchedBy'],
    ['reviewer', 'reviewedBy'],
    ['photographer', 'photo'],
    ['illustrator', 'illustration'],
  ]),
);
const joints = once(() => createPhrases<WordList>([['and', 'and']]));
const tails = once(() =>
  createPhrases<WordList>([
    ['inPlace', 'inPlace'],
    ['forOutlet', 'forOutlet'],
  ]),
);

/**
 * Reads a byline: who made the story, in what role, with what affiliation.
 *
 * Names are parted at commas, bars and the words for "and" of all languages of the tables. A wire service is an agency
 * and a source of information; the publisher and words such as "staff" are organisations. Dates, addresses, handles and
 * buttons are left out, and so is everything that can be no name.
 *
 * @example
 * ```ts
 * parseByline('By Ines Corrado and Tobias Hale in Khavar').contributors;
 * // [{ name: 'Ines Corrado', … }, { name: 'Tobias Hale', affiliation: 'Khavar', … }]
 * ```
 */
export function parseByline(text: string, { publisherNames = [] }: BylineContext = {}): Byline {
  const line = foldSpace(text.slice(0, maxBylineCharacters));
  const fromAddress = nameFromAddress(line);
  if (fromAddress !== undefined) {
    return { contributors: [{ name: fromAddress, role: 'author', kind: 'person', url: line, raw: text }], infoSources: [] };
  }
  const contributors: Contributor[] = [];
  for (const part of splitParts(line)) {
    const previous = contributors.at(-1);
    if (previous !== undefined && part.isAfterComma && isAffiliation(part.text)) {
      contributors[contributors.length - 1] = { ...previous, affiliation: part.text };
    } else {
      const contributor = readPart(part, publisherNames);
      if (contributor !== undefined && contributors.length < maxContributors) contributors.push(contributor);
    }
  }
  const unique = contributors.filter(({ name }, index) => contributors.findIndex((other) => foldText(other.name) === foldText(name)) === index);
  const infoSources = unique.flatMap(({ name, raw }) => sourceOf(name, raw));
  return { contributors: unique, infoSources };
}

function sourceOf(name: string, raw: string): InfoSource[] {
  const sourceType = agencyClass(name);
  return sourceType === undefined ? [] : [{ name, sourceType, raw }];
}

/** A part of a byline that names one party. */
interface Part {
  readonly text: string;
  readonly role: ContributorRole;
  readonly isAfterComma: boolean;
}

/** Parts of a byline at marks, then at commas and words for "and"; a role holds until the next mark. */
function splitParts(line: string): readonly Part[] {
  const parts: Part[] = [];
  for (const segment of withoutDates(line).split(/[|•·;\n]|\s[/–—-]\s|(?<=\p{L}) {2,}|(?<=[\p{Lo}])[／/・](?=\p{Lo})/u)) {
    let role: ContributorRole = 'author';
    for (const { text, isAfterComma } of splitNames(segment)) {
      const opened = openRole(text);
      role = opened.role ?? role;
      if (opened.text !== '') parts.push({ text: opened.text, role, isAfterComma });
    }
  }
  return parts;
}

function withoutDates(line: string): string {
  let text = line;
  for (const { start, end } of [...findDates(line)].reverse()) text = `${text.slice(0, start)}|${text.slice(end)}`;
  return text;
}

/** Cuts at commas of all scripts and at words for "and". */
function splitNames(segment: string): readonly { text: string; isAfterComma: boolean }[] {
  const folded = foldText(segment);
  const names: { text: string; isAfterComma: boolean }[] = [];
  let start = 0;
  let isAfterComma = false;
  const cut = (end: number, next: number, comma: boolean): void => {
    names.push({ text: segment.slice(start, end), isAfterComma });
    start = next;
    isAfterComma = comma;
  };
  for (let at = 0; at < folded.length; at += 1) {
    const character = folded.charAt(at);
    if (',、،&'.includes(character)) cut(at, at + 1, character !== '&');
    else if (at > 0 && folded.charAt(at - 1) === ' ' && isWordStart(folded, at)) {
      const joint = matchPhrase(joints(), folded, at);
      if (joint !== undefined && folded.charAt(joint.end) === ' ') cut(at, joint.end, false);
    }
  }
  cut(segment.length, segment.length, false);
  return names.map(({ text, isAfterComma: after }) => ({ text: text.trim(), isAfterComma: after })).filter(({ text }) => text !== '');
}

function openRole(text: string): { text: string; role?: ContributorRole } {
  const opening = matchPhrase(roleOpenings(), foldText(text), 0);
  if (opening === undefined) return { text };
  return { text: text.slice(opening.end).replace(/^[\s:：]+/, ''), role: opening.value };
}

/** What follows a name behind a comma and is no name: an office, a desk, a place in lower case. */
function isAffiliation(text: string): boolean {
  return hasWord('occupations', text) || /^\p{Ll}/u.test(text);
}

function readPart({ text, role }: Part, publisherNames: readonly string[]): Contributor | undefined {
  const { name: rest, affiliation } = cutTail(text);
  const name = cleanPersonName(rest);
  if (!isPlausibleName(name)) return undefined;
  const kind = classifyName(name, publisherNames);
  return { name, role, kind, ...(affiliation === undefined ? {} : { affiliation }), raw: text };
}

/** Cuts "in Berlin", "for The Post" and "(Reuters)" from behind a name. */
function cutTail(text: string): { name: string; affiliation?: string } {
  const bracket = /^(.{2,80}?)\s*\(([^()]{2,60})\)$/.exec(text);
  if (bracket !== null) return { name: bracket[1] ?? text, affiliation: bracket[2] ?? '' };
  const folded = foldText(text);
  for (let at = folded.indexOf(' ') + 1; at > 0; at = folded.indexOf(' ', at) + 1) {
    const tail = matchPhrase(tails(), folded, at);
    const rest = tail === undefined ? '' : text.slice(tail.end).trim();
    if (tail !== undefined && /^[\p{Lu}\p{Lo}]/u.test(rest) && folded.charAt(tail.end) === ' ') return { name: text.slice(0, at).trim(), affiliation: rest };
  }
  return { name: text };
}

