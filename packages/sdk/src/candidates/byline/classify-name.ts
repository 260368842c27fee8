import type { ContributorKind } from '@broadsheet/core/model';
import { agencyClass } from '../language/agencies.ts';
import { foldText } from '../language/fold-text.ts';
import { phrasesOf } from '../language/has-word.ts';
import { isCjk } from '../language/letters.ts';
import { findPhrase } from '../language/phrases.ts';
import { nameKey } from '../name-key.ts';

/** Names that are addresses of sites (`ndr.de`), hold digits, begin with "The", or are short and all capitals. */
const bodyName =
  /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,10}$|^[A-Z\d-]+(?:\.[A-Z\d-]+)*\.[A-Z]{2,10}$|^[A-Z]{2,5}$|^[Tt]he |\d/u;

/** Legal forms of companies, at the end of a name. */
const companyName = /\s(?:GmbH|Inc\.?|Ltd\.?|LLC|S\.A\.|AG|plc)$/u;

/** What is longer is no name of anybody. */
const maxNameCharacters = 120;

/**
 * What bears a name: an agency of the table; the publisher, or a body by the words of its name; else a person.
 *
 * @param publisherNames - Names of the publisher, compared without case, spaces and punctuation.
 */
export function classifyName(name: string, publisherNames: readonly string[] = []): ContributorKind {
  const supplied = agencyClass(name);
  if (supplied === 'wires' || supplied === 'handout') return 'agency';
  return isPublisher(name, publisherNames) || isBody(name) ? 'organisation' : 'person';
}

/** Whether a name is one of the publisher's. */
export function isPublisher(name: string, publisherNames: readonly string[]): boolean {
  const key = nameKey(name);
  return key !== '' && publisherNames.some((publisher) => nameKey(publisher) === key);
}

/** Whether the words of a name say that a body bears it. In scripts without spaces the last word says so. */
export function isBody(name: string): boolean {
  if (name.length > maxNameCharacters) return false;
  if (bodyName.test(name) || companyName.test(name)) return true;
  const folded = foldText(name);
  const bodies = phrasesOf('organisations');
  for (
    let found = findPhrase(bodies, folded);
    found !== undefined;
    found = findPhrase(bodies, folded, found.start + 1)
  ) {
    if (!isCjk(folded.charCodeAt(found.start)) || found.end === folded.length) return true;
  }
  return false;
}
