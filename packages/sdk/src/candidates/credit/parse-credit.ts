import type { Credit, CreditRole, SourceType } from '@broadsheet/core/model';
import { foldSpace } from '../clean-text.ts';
import { agencyClass } from '../language/agencies.ts';
import { foldText } from '../language/fold-text.ts';
import { hasWord, isWord } from '../language/has-word.ts';
import { findPhrase } from '../language/phrases.ts';
import type { CreditContext } from './credit-context.ts';
import { creditOpenings } from './credit-openings.ts';

/** A credit line as data. */
export interface ParsedCredit {
  /** Who is credited, in printed order. */
  readonly credits: readonly Credit[];
  /** Class of the source, when the credit tells. */
  readonly sourceType?: SourceType;
}

/** Longest line that is read as a credit. */
const maxCreditCharacters = 300;
const maxNameCharacters = 100;
/** What parts the parties of a credit: slashes, commas, bars, dashes and "via". */
const partyMarks = /\s*(?:[/／|,;•·]|\s[–—-]\s|\bvia\b|\(|\)|\[|\]|©|&(?!\w))\s*/iu;
/** Where two classes of source are named, the one that says more about the picture counts. */
const sourceOrder: readonly SourceType[] = ['handout', 'stock', 'wires', 'freelance', 'staff'];

/**
 * Reads a line that is only a credit: who made or gave a picture, in what role.
 *
 * @example
 * ```ts
 * parseCredit('Photo: Tamsin Orrell/Reuters').credits;
 * // [{ name: 'Tamsin Orrell', role: 'photographer', … }, { name: 'Reuters', role: 'agency', … }]
 * ```
 */
export function parseCredit(text: string, { publisherNames = [] }: CreditContext = {}): ParsedCredit {
  const raw = foldSpace(text.slice(0, maxCreditCharacters));
  const { role, rest } = open(raw);
  const credits: Credit[] = [];
  const types = new Set<SourceType>();
  for (const part of rest.split(partyMarks)) {
    const opened = open(part);
    const name = opened.rest.replace(/^[\s:.'"“”]+|[\s:.'"“”]+$/g, '');
    if (!isNameOfParty(name)) continue;
    const known = classify(name, publisherNames);
    if (known.sourceType !== undefined) types.add(known.sourceType);
    credits.push({ name, role: known.role ?? opened.role ?? role ?? roleOfUnnamed(name), raw });
  }
  const sourceType = sourceOrder.find((type) => types.has(type));
  return sourceType === undefined ? { credits } : { credits, sourceType };
}

/**
 * The words that open a credit, taken off as often as they come: "Photo: Illustration by …". A word or two may stand
 * before them: "Photo credit:".
 */
function open(text: string): { role: CreditRole | undefined; rest: string } {
  let rest = text.replace(/^[\s([{©"“–—-]+|[\s)\]}]+$/g, '');
  let role: CreditRole | undefined;
  for (let times = 0; times < 3; times += 1) {
    const opening = findPhrase(creditOpenings(), foldText(rest.slice(0, maxOpeningCharacters)));
    if (opening === undefined || !/^(?:\S{1,15}\s){0,2}$/.test(rest.slice(0, opening.start))) break;
    role ??= opening.value;
    rest = rest.slice(opening.end).replace(/^[\s:：©]*(?:of\s|by\s)?/i, '');
  }
  return { role, rest };
}

/** Openings stand at the beginning of a credit. */
const maxOpeningCharacters = 60;

function isNameOfParty(name: string): boolean {
  return name.length > 1 && name.length <= maxNameCharacters && /\p{L}/u.test(name) && !isWord('archive', name);
}

function classify(name: string, publisherNames: readonly string[]): { role?: CreditRole; sourceType?: SourceType } {
  const agency = agencyClass(name);
  if (agency === 'handout') return { role: 'handout', sourceType: 'handout' };
  if (agency !== undefined) return { role: 'agency', sourceType: agency };
  const folded = foldText(name);
  if (publisherNames.some((publisher) => foldText(publisher) === folded)) return { role: 'credit', sourceType: 'staff' };
  return hasWord('handout', name) ? { role: 'handout', sourceType: 'handout' } : {};
}

/** A name of two to four words in capitals is most likely that of a photographer. */
function roleOfUnnamed(name: string): CreditRole {
  return /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'’.-]*){1,3}$/u.test(name) && !hasWord('organisations', name) ? 'photographer' : 'credit';
}
