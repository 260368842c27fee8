import type { Article, Contributor, Entity, EntityKind } from '@broadsheet/core/model';
import { validWebAddress } from '../addresses/valid-address.ts';
import { toContributorRole } from '../reading/model-words.ts';
import { type ConceptList, conceptOrder, relations } from './concepts.ts';
import type { NinjsInput } from './ninjs-input.ts';

/** What the concepts of each list are. */
const kindOfList: Readonly<Record<ConceptList, EntityKind>> = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  subjects: 'topic',
  events: 'event',
  objects: 'thing',
};

/** A concept with what it is and how it relates to the story. */
interface Related {
  readonly entity: Omit<Entity, 'sameAs'>;
  readonly rel: string | undefined;
}

type Concepts = Pick<Article, 'contributors' | 'sections' | 'tags' | 'about' | 'mentions'>;

/** Reads the lists of concepts. One that does not say how it relates is a tag if a topic, else mentioned. */
export function readConcepts(item: NinjsInput): Concepts {
  const all = conceptOrder.flatMap((list) => item[list].map((concept) => relate(concept, kindOfList[list])));
  const related = (rel: string) => all.filter((each) => each.rel === rel).map(({ entity }) => entity);
  return {
    contributors: all.flatMap(readContributor),
    sections: related(relations.sections).map(({ kind: _kind, ...section }) => section),
    tags: related(relations.tags),
    about: related(relations.about).map(withAddresses),
    mentions: related(relations.mentions).map(withAddresses),
  };
}

function withAddresses(entity: Omit<Entity, 'sameAs'>): Entity {
  return { ...entity, sameAs: [] };
}

function relate({ name, rel, uri }: NinjsInput['people'][number], kind: EntityKind): Related {
  const url = validWebAddress(uri);
  const isKnown = Object.values<string | undefined>(relations).includes(rel) || makesStory(kind, rel);
  const fallback = kind === 'topic' ? relations.tags : relations.mentions;
  return { entity: { name, kind, ...(url === undefined ? {} : { url }) }, rel: isKnown ? rel : fallback };
}

function makesStory(kind: EntityKind, rel: string | undefined): boolean {
  return (kind === 'person' || kind === 'organisation') && toContributorRole(rel) !== undefined;
}

function readContributor({ entity, rel }: Related): readonly Contributor[] {
  const { name, kind, url } = entity;
  const role = toContributorRole(rel);
  if (role === undefined || (kind !== 'person' && kind !== 'organisation')) {
    return [];
  }
  return [{ name, role, kind, ...(url === undefined ? {} : { url }), raw: name }];
}
