import type { Contributor, ContributorRole, InfoSource } from '@broadsheet/core/model';
import { cleanPersonName } from './byline/clean-person-name.ts';
import { agencyClass } from './language/agencies.ts';
import { nameKey } from './name-key.ts';
import type { SiteNames } from './site-names.ts';
import type { MetadataPage } from './metadata-page.ts';

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
  /** What they did, where that is said beside the name. */
  readonly role?: ContributorRole;
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
  page: Pick<MetadataPage, 'site' | 'parseByline'>,
): ReadContributors {
  const byKey = new Map<string, Contributor>();
  const infoSources: InfoSource[] = [];
  for (const party of parties.slice(0, maxParties)) {
    if (party.name.length > maxNameCharacters || isNoName(party.name, page.site)) continue;
    const read = readParty(party, page);
    infoSources.push(...read.infoSources);
    for (const contributor of read.contributors) {
      const key = nameKey(contributor.name);
      if (key !== '' && !byKey.has(key)) byKey.set(key, role === 'author' ? contributor : { ...contributor, role });
    }
  }
  const isSiteOnly = [...byKey.keys()].every((key) => page.site.keys.has(key));
  return { contributors: [...byKey.values()], infoSources, isSiteOnly };
}

function readParty(
  party: NamedParty,
  { parseByline }: Pick<MetadataPage, 'parseByline'>,
): Omit<ReadContributors, 'isSiteOnly'> {
  const details = {
    ...(party.url === undefined ? {} : { url: party.url }),
    ...(party.affiliation === undefined ? {} : { affiliation: party.affiliation }),
    ...(party.role === undefined ? {} : { role: party.role }),
  };
  if (party.isOrganisation === true) {
    const name = cleanPersonName(party.name);
    const sourceType = agencyClass(name);
    const kind = sourceType === 'wires' ? 'agency' : 'organisation';
    return {
      contributors: [{ name, role: 'author', kind, ...details, raw: party.name }],
      infoSources: sourceType === undefined ? [] : [{ name, sourceType, raw: party.name }],
    };
  }
  const { contributors, infoSources } = parseByline(party.name);
  const isOne = contributors.length === 1;
  return {
    contributors: isOne ? contributors.map((contributor) => ({ ...contributor, ...details })) : contributors,
    infoSources,
  };
}

/** Names of accounts and of authors as addresses write them: `jane.doe`, `jane-doe`. */
const accountName = /^[a-z]+(?:[-_.][a-z]+)+$/u;

/**
 * Whether a text is written for machines: an address of mail, a handle, an address without its protocol, the name of
 * an account. The names of the site are none, though one may be its host; and addresses of authors hold their names.
 */
function isNoName(text: string, { keys }: SiteNames): boolean {
  const name = text.trim();
  if (/\s/u.test(name) || keys.has(nameKey(name))) return false;
  const isAddress = name.includes('/') && name.includes('.') && !/^https?:/iu.test(name);
  return name.includes('@') || isAddress || accountName.test(name);
}
