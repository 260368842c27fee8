import type { Contributor, ContributorRole, InfoSource } from '@broadsheet/core/model';
import { classifyName } from './byline/classify-name.ts';
import { cleanPersonName } from './byline/clean-person-name.ts';
import { parseByline } from './byline/parse-byline.ts';
import { nameKey } from './cut-site-name.ts';

/** Somebody whom metadata names as a maker of the story. */
export interface NamedParty {
  /** The name as written; may be a whole byline. */
  readonly name: string;
  /** Page about them, absolute. */
  readonly url?: string;
  /** Organisation or office stated with the name. */
  readonly affiliation?: string;
  /** Whether the source says that the name is that of an organisation. */
  readonly isOrganisation?: boolean;
}

/** Makers of a story as one source states them. */
export interface ReadContributors {
  readonly contributors: readonly Contributor[];
  readonly infoSources: readonly InfoSource[];
  /** Whether nobody but the publisher is named, which says little of who wrote the story. */
  readonly isSiteOnly: boolean;
}

/** Parties of one list that are read; a longer list is no byline. */
const maxParties = 60;
/** Longest text read as a name or byline. */
const maxNameCharacters = 400;

/** Reads the makers of a story; names that are addresses, handles or empty are left out, doubles are merged. */
export function readContributors(
  parties: readonly NamedParty[],
  role: ContributorRole,
  siteNames: readonly string[],
): ReadContributors {
  const byKey = new Map<string, Contributor>();
  const infoSources: InfoSource[] = [];
  for (const party of parties.slice(0, maxParties)) {
    if (party.name.length > maxNameCharacters || isNoName(party.name)) continue;
    const read = readParty(party, siteNames);
    infoSources.push(...read.infoSources);
    for (const contributor of read.contributors) {
      const key = nameKey(contributor.name);
      if (key !== '' && !byKey.has(key)) byKey.set(key, role === 'author' ? contributor : { ...contributor, role });
    }
  }
  const siteKeys = new Set(siteNames.map(nameKey));
  const others = [...byKey].filter(([key]) => !siteKeys.has(key)).map(([, contributor]) => contributor);
  const isSiteOnly = others.length === 0;
  return { contributors: isSiteOnly ? [...byKey.values()] : others, infoSources, isSiteOnly };
}

function readParty(party: NamedParty, siteNames: readonly string[]): Omit<ReadContributors, 'isSiteOnly'> {
  const details = { ...(party.url === undefined ? {} : { url: party.url }), ...(party.affiliation === undefined ? {} : { affiliation: party.affiliation }) };
  if (party.isOrganisation === true) {
    const name = cleanPersonName(party.name);
    const kind = classifyName(name, siteNames) === 'agency' ? 'agency' : 'organisation';
    return { contributors: [{ name, role: 'author', kind, ...details, raw: party.name }], infoSources: [] };
  }
  const { contributors, infoSources } = parseByline(party.name, { publisherNames: siteNames });
  const isOne = contributors.length === 1;
  return { contributors: isOne ? contributors.map((contributor) => ({ ...contributor, ...details })) : contributors, infoSources };
}

/** Addresses of mail, handles, and names as addresses write them: `jane-doe`. */
const noName = /^\S+@\S+$|^@\S+$|^[a-z]+(?:[-_][a-z]+)+$/u;

/** Whether a text is written for machines; pages about authors are read for the name in their address. */
function isNoName(text: string): boolean {
  return noName.test(text.trim());
}
