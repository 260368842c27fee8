import type { CreditRole, SourceType } from '@broadsheet/core/model';
import { isBody, isPublisher } from '../byline/classify-name.ts';
import { agencyClass } from '../language/agencies.ts';
import { foldText } from '../language/fold-text.ts';
import { hasWord, phrasesOf } from '../language/has-word.ts';
import { isCjk } from '../language/letters.ts';
import { isWordStart, matchPhrase } from '../language/phrases.ts';
import { trimMarks } from '../language/trim-marks.ts';
import { type CreditOpening, creditOpenings } from './credit-openings.ts';
import { isFullName } from './split-parties.ts';

/** Somebody credited. */
export interface Party {
  /** The name alone. */
  readonly name: string;
  /** What the label before the name says. */
  readonly opening: CreditOpening | undefined;
  /** Role, where the name itself tells. */
  readonly role?: CreditRole;
  /** Class of the source, where the name tells. */
  readonly sourceType?: SourceType;
}

const maxNameCharacters = 100;

/** Reads one party of a credit; none when it names nobody, two for "Ann Bell for The Harbour Post". */
export function readParty(
  printed: string,
  opening: CreditOpening | undefined,
  publisherNames: readonly string[],
): readonly Party[] {
  const trimmed = withoutArchive(trimName(printed));
  const name = trimmed.endsWith('.') && agencyClass(trimmed) !== undefined ? trimmed.slice(0, -1) : trimmed;
  if (name.length < 2 || name.length > maxNameCharacters || !/\p{L}/u.test(name)) return [];
  const reporter = /^(\p{L}{2,4}) (?:\p{L}{2})?기자$/u.exec(name)?.[1];
  if (reporter !== undefined) return [{ name: reporter, opening: 'photographer', role: 'photographer' }];
  const given = givenName(name);
  if (given !== undefined) return [{ name: given, opening: 'courtesy', ...classify(given, publisherNames) }];
  const library = cutLibrary(name);
  if (library !== undefined)
    return [...readParty(library.name, opening, publisherNames), ...readParty(library.agency, opening, publisherNames)];
  const commission = cutOutlet(name);
  if (commission === undefined) return [{ name, opening, ...classify(name, publisherNames) }];
  const outlet: Party = { name: commission.outlet, opening, role: 'credit', sourceType: 'freelance' };
  return [{ name: commission.name, opening }, outlet];
}

/** Marks around the name of a party. */
const partyMarks = ':：\'"“”„«»*–—-';

/** Cuts marks, articles and years from around a name; the full stop of an abbreviation stays. */
function trimName(text: string): string {
  return trimMarks(text, partyMarks)
    .replace(/^[.\s]+/, '')
    .replace(/^(?:the |(?:19|20)\d\d(?:-\d\d)? )/u, '')
    .replace(/(?<=\p{L}{4}|\d)\.$/u, '');
}

/** Cuts "file photo", "Archiv", "all rights reserved" from both ends; the whole of it may be such words, or a label. */
function withoutArchive(whole: string): string {
  const name = whole.slice(leadingWords(whole)).trim();
  const folded = foldText(name);
  const label = matchPhrase(creditOpenings(), folded, 0);
  if (label?.end === name.length && !label.phrase.startsWith('*')) return '';
  for (let at = 0; at < name.length; at += 1) {
    if (!isWordStart(folded, at)) continue;
    const found = matchPhrase(phrasesOf('archive'), folded, at);
    if (found?.end === name.length) return name.slice(0, at).trim();
  }
  return name;
}

/** Length of the words that name nobody at the beginning; one word alone may begin a name ("File on Four"). */
function leadingWords(name: string): number {
  const found = matchPhrase(phrasesOf('archive'), foldText(name), 0);
  return found !== undefined && found.phrase.includes(' ') ? found.end : 0;
}

/** "Metropolitan Police提供", in Japanese, Korean and Chinese: given by. */
function givenName(name: string): string | undefined {
  const given = /^(.{2,}?) ?(?:提供|제공|供图|供圖)$/u.exec(name)?.[1];
  return given?.trim();
}

/** "Ann Bell on Unsplash", "Ann Bell Getty Images". */
function cutLibrary(name: string): { name: string; agency: string } | undefined {
  for (let at = name.indexOf(' ') + 1; at > 0; at = name.indexOf(' ', at) + 1) {
    const agency = name.slice(at);
    const person = name
      .slice(0, at)
      .replace(/ \p{Ll}{1,3} $/u, '')
      .trim();
    if (agencyClass(agency) !== undefined && isFullName(person)) return { name: person, agency };
  }
  return undefined;
}

function cutOutlet(name: string): { name: string; outlet: string } | undefined {
  const folded = foldText(name);
  for (let at = folded.indexOf(' ') + 1; at > 0; at = folded.indexOf(' ', at) + 1) {
    const found = matchPhrase(phrasesOf('forOutlet'), folded, at);
    if (found === undefined || found.phrase === 'of' || folded.charAt(found.end) !== ' ') continue;
    const person = name.slice(0, at).trim();
    const outlet = name.slice(found.end).trim();
    if (isPersonName(person) && /^[\p{Lu}\p{Lo}]/u.test(outlet)) return { name: person, outlet };
  }
  return undefined;
}

function classify(name: string, publisherNames: readonly string[]): Pick<Party, 'role' | 'sourceType'> {
  const supplied = agencyClass(name);
  if (supplied === 'handout') return { role: 'handout', sourceType: 'handout' };
  if (supplied !== undefined) return { role: 'agency', sourceType: supplied };
  if (isPublisher(name, publisherNames)) return { role: 'credit', sourceType: 'staff' };
  return hasWord('handout', name) ? { role: 'handout', sourceType: 'handout' } : {};
}

/** Whether a name is a person's: several words with capitals, or two to five characters of East Asian scripts. */
export function isPersonName(name: string): boolean {
  const isShort = isCjk(name.charCodeAt(0)) && /^\p{L}{2,5}$/u.test(name);
  return (isFullName(name) || isShort) && !isBody(name);
}
