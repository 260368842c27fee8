import type { Entity, EntityKind, Tag } from '@broadsheet/core/model';
import { validWebAddress } from '../addresses/valid-address.ts';
import { localName } from './find-story.ts';
import type { JsonLdInput } from './json-ld-input.ts';

type Thing = JsonLdInput['about'][number];

/** What each type of schema.org is; what is only named is a topic. */
const kindOfType: ReadonlyMap<string, EntityKind> = new Map([
  ['DefinedTerm', 'topic'],
  ['Person', 'person'],
  ['Organization', 'organisation'],
  ['NewsMediaOrganization', 'organisation'],
  ['Corporation', 'organisation'],
  ['GovernmentOrganization', 'organisation'],
  ['SportsTeam', 'organisation'],
  ['Place', 'place'],
  ['City', 'place'],
  ['Country', 'place'],
  ['AdministrativeArea', 'place'],
  ['Event', 'event'],
  ['SportsEvent', 'event'],
  ['CreativeWork', 'work'],
  ['Book', 'work'],
  ['Movie', 'work'],
  ['Thing', 'thing'],
] satisfies readonly (readonly [string, EntityKind])[]);

/** Something that the story is about or mentions; nothing where it has no name. */
export function readEntity(thing: Thing): readonly Entity[] {
  const [tag] = readTag(thing);
  const sameAs = thing.sameAs.flatMap((address) => validWebAddress(address) ?? []);
  return tag === undefined ? [] : [{ ...tag, sameAs }];
}

/** A tag of the story; nothing where it has no name. */
export function readTag({ name, url, ...thing }: Thing): readonly Tag[] {
  const [kind = 'topic'] = thing['@type'].flatMap((type) => kindOfType.get(localName(type)) ?? []);
  const page = validWebAddress(url);
  return name === undefined ? [] : [{ name, kind, ...(page === undefined ? {} : { url: page }) }];
}
