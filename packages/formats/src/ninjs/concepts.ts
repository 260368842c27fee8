import type { Article, Contributor, Entity, EntityKind } from '@broadsheet/core/model';
import { readFileAddress } from '../addresses/read-address.ts';
import { toUri } from '../addresses/uri.ts';
import { cleanText } from '../characters/clean-text.ts';
import type { LossLog } from '../losses/loss-log.ts';
import type { NinjsConcept, NinjsItem } from './ninjs.ts';

/** The lists of a ninjs item that hold concepts. */
export type ConceptList = 'people' | 'organisations' | 'places' | 'subjects' | 'events' | 'objects';

/** The list that holds each kind of entity. */
const listOfKind: Readonly<Record<EntityKind, ConceptList>> = {
  topic: 'subjects',
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
  work: 'objects',
  thing: 'objects',
};

/** The lists in the order in which they are read. */
export const conceptOrder: readonly ConceptList[] = [
  'people',
  'organisations',
  'places',
  'subjects',
  'events',
  'objects',
];

/** What stands in `rel` for what is neither tagged nor made by the concept. */
export const relations = { sections: 'section', tags: 'tag', about: 'about', mentions: 'mentions' } as const;

/** A concept and the list it goes to. */
interface PlacedConcept {
  readonly list: ConceptList;
  readonly concept: NinjsConcept;
}

/** The lists of concepts: who made the story, its sections and tags, what it is about and what it mentions. */
export function conceptLists(article: Article, losses: LossLog): Pick<NinjsItem, ConceptList> {
  const placed = placeConcepts(article, losses);
  const of = (name: ConceptList) => placed.filter(({ list }) => list === name).map(({ concept }) => concept);
  return {
    people: of('people'),
    organisations: of('organisations'),
    places: of('places'),
    subjects: of('subjects'),
    events: of('events'),
    objects: of('objects'),
  };
}

function placeConcepts(article: Article, losses: LossLog): readonly PlacedConcept[] {
  const { contributors, sections, tags, about, mentions } = article;
  const placeAll = <Item>(
    items: readonly Item[],
    pointer: string,
    placeOne: (item: Item, at: string) => PlacedConcept,
  ) => {
    const placed = items.map((item, index) => placeOne(item, `${pointer}/${index}`));
    reportOrder(placed, pointer, losses);
    return placed;
  };
  return [
    ...placeAll(contributors, '/contributors', (item, at) => placeContributor(item, at, losses)),
    ...placeAll(sections, '/sections', (item, at) => place('subjects', item, relations.sections, at, losses)),
    ...placeAll(tags, '/tags', (item, at) => placeEntity({ ...item, sameAs: [] }, relations.tags, at, losses)),
    ...placeAll(about, '/about', (item, at) => placeEntity(item, relations.about, at, losses)),
    ...placeAll(mentions, '/mentions', (item, at) => placeEntity(item, relations.mentions, at, losses)),
  ];
}

function place(
  list: ConceptList,
  { name, url }: Pick<Entity, 'name' | 'url'>,
  rel: string,
  pointer: string,
  losses: LossLog,
): PlacedConcept {
  const address = readFileAddress(url, `${pointer}/url`, losses);
  const concept = { name: cleanText(name, `${pointer}/name`, losses), rel };
  return { list, concept: address === undefined ? concept : { ...concept, uri: toUri(address) } };
}

function placeContributor(contributor: Contributor, pointer: string, losses: LossLog): PlacedConcept {
  const { kind, role } = contributor;
  if (kind === 'agency') {
    losses.report(`${pointer}/kind`, 'property', 'ninjs does not tell an agency from another organisation.');
  }
  return place(kind === 'person' ? 'people' : 'organisations', contributor, role, pointer, losses);
}

function placeEntity(entity: Entity, rel: string, pointer: string, losses: LossLog): PlacedConcept {
  const { kind, sameAs, url = sameAs[0] } = entity;
  if (kind === 'work') {
    losses.report(`${pointer}/kind`, 'property', 'ninjs does not tell a work from another thing.');
  }
  if (sameAs.length > 0) {
    losses.report(
      `${pointer}/sameAs`,
      'property',
      'ninjs holds one address of a concept, and not what kind of address it is.',
    );
  }
  const named = { name: entity.name, ...(url === undefined ? {} : { url }) };
  return place(listOfKind[kind], named, rel, pointer, losses);
}

/** Each kind of concept has a list of its own, so that the order of kinds that take turns is lost. */
function reportOrder(placed: readonly PlacedConcept[], pointer: string, losses: LossLog): void {
  const ranks = placed.map(({ list }) => conceptOrder.indexOf(list));
  if (ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0))) {
    losses.report(pointer, 'property', 'ninjs holds concepts by kind, and not in their order.');
  }
}
