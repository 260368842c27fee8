import type { Credit, CreditRole, SourceType } from '@broadsheet/core/model';
import { foldSpace } from '../clean-text.ts';
import { nameKey } from '../cut-site-name.ts';
import type { CreditContext } from './credit-context.ts';
import type { CreditOpening } from './credit-openings.ts';
import { type Party, isPersonName, readParty } from './read-party.ts';
import { splitParties } from './split-parties.ts';
import { unlabelled } from './unlabelled.ts';

/** A credit line as data. */
export interface ParsedCredit {
  /** Who is credited, in printed order. */
  readonly credits: readonly Credit[];
  /** Class of the source, when the credit tells. */
  readonly sourceType?: SourceType;
}

/** Longest line that is read as a credit. */
const maxCreditCharacters = 300;
const maxParties = 20;

/** Where a credit names sources of several classes, the one that says most about the picture counts. */
const sourceOrder: readonly SourceType[] = ['handout', 'stock', 'freelance', 'wires', 'staff'];

/**
 * Reads a line that is only a credit: who made or gave a picture, in what role. Parties are parted at slashes, commas,
 * "via" and the like. Authorities and press offices hand pictures out; agencies are known by name; a person is a
 * photographer where the label or an agency beside the name says so, and otherwise only credited. Of "file photo",
 * "all rights reserved" and the like nothing is kept. The first 300 characters are read.
 *
 * @example
 * ```ts
 * parseCredit('Photo: Tamsin Orrell/Reuters').credits;
 * // [{ name: 'Tamsin Orrell', role: 'photographer', … }, { name: 'Reuters', role: 'agency', … }]
 * ```
 */
export function parseCredit(text: string, { publisherNames = [] }: CreditContext = {}): ParsedCredit {
  const raw = foldSpace(text.slice(0, maxCreditCharacters));
  const parties = readParties(raw, publisherNames);
  const types = new Set(parties.map((party) => (party.opening === 'courtesy' ? 'handout' : party.sourceType)));
  const isSupplied = types.has('wires') || types.has('stock') || types.has('staff') || types.has('freelance');
  const credits = parties.map((party) => ({ name: party.name, role: party.role ?? roleOf(party, isSupplied), raw }));
  const sourceType = sourceOrder.find((type) => types.has(type));
  return sourceType === undefined ? { credits } : { credits, sourceType };
}

function readParties(line: string, publisherNames: readonly string[]): readonly Party[] {
  const parties = new Map<string, Party>();
  const { opening: lineOpening, before, rest } = unlabelled(line);
  let opening = lineOpening;
  const printed = before === undefined ? splitParties(rest) : [before, ...splitParties(rest)];
  for (const words of printed) {
    const label = unlabelled(words);
    opening = label.opening ?? opening;
    for (const name of label.before === undefined ? [label.rest] : [label.before, label.rest]) {
      for (const party of readParty(name, opening, publisherNames)) {
        const key = nameKey(party.name);
        if (key !== '' && !parties.has(key) && parties.size < maxParties) parties.set(key, party);
      }
    }
  }
  return [...parties.values()];
}

const rolesOfPeople: Readonly<Record<CreditOpening, CreditRole>> = {
  photographer: 'photographer',
  illustrator: 'illustrator',
  videographer: 'videographer',
  courtesy: 'courtesy',
  source: 'credit',
  screenshot: 'credit',
};

/** Role of a party whose name does not tell: by the label, or as a photographer beside the agency that has the picture. */
function roleOf({ name, opening }: Party, isSupplied: boolean): CreditRole {
  if (opening === 'courtesy') return 'courtesy';
  if (!isPersonName(name)) return 'credit';
  const role = opening === undefined ? 'credit' : rolesOfPeople[opening];
  return role === 'credit' && isSupplied ? 'photographer' : role;
}
