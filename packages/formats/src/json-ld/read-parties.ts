import type { Article, Contributor, ContributorRole } from '@broadsheet/core/model';
import { validWebAddress } from '../addresses/valid-address.ts';
import { localName } from './find-story.ts';
import type { JsonLdInput } from './json-ld-input.ts';

type Party = JsonLdInput['author'][number];

/** The properties that name who made a story, and what they say of them, in the order in which they are read. */
const roles = ['author', 'editor', 'translator', 'contributor'] as const satisfies readonly ContributorRole[];

/** Who made the story, by what they did. */
export function readContributors(story: JsonLdInput): readonly Contributor[] {
  return roles.flatMap((role) => story[role].flatMap((party) => readContributor(party, role)));
}

function readContributor(party: Party, role: ContributorRole): readonly Contributor[] {
  const { name } = party;
  const url = validWebAddress(party.url);
  const [affiliation] = party.affiliation.flatMap((organisation) => organisation.name ?? []);
  const isOrganisation = party['@type'].some((type) => localName(type).endsWith('Organization'));
  return name === undefined
    ? []
    : [
        {
          name,
          role,
          kind: isOrganisation ? 'organisation' : 'person',
          ...(url === undefined ? {} : { url }),
          ...(affiliation === undefined ? {} : { affiliation }),
          raw: name,
        },
      ];
}

/** Who publishes the story. */
export function readPublisher({ publisher }: JsonLdInput): Article['publisher'] {
  const party = publisher.find(({ name }) => name !== undefined);
  if (party?.name === undefined) {
    return undefined;
  }
  const url = validWebAddress(party.url);
  const [logo] = party.logo;
  const logoUrl = validWebAddress(logo?.url ?? logo?.contentUrl);
  return {
    name: party.name,
    ...(url === undefined ? {} : { url }),
    ...(logoUrl === undefined ? {} : { logoUrl }),
  };
}
