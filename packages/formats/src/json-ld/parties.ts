import type { Article, Contributor, ContributorRole } from '@broadsheet/core/model';
import { readFileAddress } from '../addresses/read-address.ts';
import { cleanText } from '../characters/clean-text.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import type { LossLog } from '../losses/loss-log.ts';
import type { JsonLdArticle, JsonLdParty } from './json-ld.ts';

type PartyProperty = 'author' | 'editor' | 'translator' | 'contributor';

/** The property that holds those who did each thing, and whether it says all of what they did. */
const propertyOfRole: ReadonlyMap<string, readonly [property: PartyProperty, saysAll: boolean]> = new Map(
  Object.entries<readonly [property: PartyProperty, saysAll: boolean]>({
    author: ['author', true],
    reporter: ['author', false],
    editor: ['editor', true],
    translator: ['translator', true],
    contributor: ['contributor', true],
    photographer: ['contributor', false],
    illustrator: ['contributor', false],
    researcher: ['contributor', false],
    reviewer: ['contributor', false],
  } satisfies Record<ContributorRole, readonly [property: PartyProperty, saysAll: boolean]>),
);

/** Who made the story, by what they did. */
export function contributorProperties({ contributors }: Article, losses: LossLog): Pick<JsonLdArticle, PartyProperty> {
  const placed = contributors.map((contributor, index) => {
    const pointer = `/contributors/${index}`;
    const [property, saysAll] = propertyOfRole.get(contributor.role) ?? ['contributor', false];
    if (!saysAll) {
      losses.report(`${pointer}/role`, 'property', `JSON-LD has no property for the role "${contributor.role}".`);
    }
    return { property, party: contributorParty(contributor, pointer, losses) };
  });
  reportOrder(
    placed.map(({ property }) => property),
    losses,
  );
  const of = (wanted: PartyProperty) => placed.filter(({ property }) => property === wanted).map(({ party }) => party);
  return { author: of('author'), editor: of('editor'), translator: of('translator'), contributor: of('contributor') };
}

function contributorParty(contributor: Contributor, pointer: string, losses: LossLog): JsonLdParty {
  const { name, kind, url, affiliation } = contributor;
  if (kind === 'agency') {
    losses.report(`${pointer}/kind`, 'property', 'JSON-LD does not tell an agency from another organisation.');
  }
  const organisation = cleanText(affiliation ?? '', `${pointer}/affiliation`, losses);
  return withoutEmpty<JsonLdParty>({
    '@type': kind === 'person' ? 'Person' : 'Organization',
    name: cleanText(name, `${pointer}/name`, losses),
    url: readFileAddress(url, `${pointer}/url`, losses),
    affiliation: organisation === '' ? undefined : { '@type': 'Organization', name: organisation },
  });
}

/** Those who wrote, edited, translated and helped stand in properties of their own. */
function reportOrder(properties: readonly PartyProperty[], losses: LossLog): void {
  const order: readonly PartyProperty[] = ['author', 'editor', 'translator', 'contributor'];
  const places = properties.map((property) => order.indexOf(property));
  if (places.some((place, index) => place < (places[index - 1] ?? 0))) {
    losses.report('/contributors', 'property', 'JSON-LD does not hold the order of authors, editors and others.');
  }
}

/** Where the information came from. */
export function sourceParties({ infoSources }: Article, losses: LossLog): readonly JsonLdParty[] {
  return infoSources.map(({ name }, index) => ({
    '@type': 'Organization',
    name: cleanText(name, `/infoSources/${index}/name`, losses),
  }));
}

/** Who publishes the story. */
export function publisherParty({ publisher }: Article, losses: LossLog): JsonLdParty | undefined {
  if (publisher === undefined) {
    return undefined;
  }
  const logo = readFileAddress(publisher.logoUrl, '/publisher/logoUrl', losses);
  return withoutEmpty<JsonLdParty>({
    '@type': 'NewsMediaOrganization',
    name: cleanText(publisher.name, '/publisher/name', losses),
    url: readFileAddress(publisher.url, '/publisher/url', losses),
    logo: logo === undefined ? undefined : { '@type': 'ImageObject', url: logo },
  });
}
