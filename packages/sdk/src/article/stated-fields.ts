import type { Article } from '@broadsheet/core/model';
import { contributorsOf, rightsOf } from './merge-claims.ts';
import { itemKeys } from './item-keys.ts';
import { bestOf, claimsOn, mergeOf, type RankedClaims, unionOf } from './resolve-claims.ts';

/** Fields that a claim states; the value is `undefined` where none does. */
type StatedField =
  | 'genre'
  | 'kicker'
  | 'standfirst'
  | 'description'
  | 'dateline'
  | 'datePublished'
  | 'dateModified'
  | 'dateCreated'
  | 'bylineText'
  | 'contributors'
  | 'infoSources'
  | 'publisher'
  | 'sections'
  | 'tags'
  | 'about'
  | 'mentions'
  | 'access'
  | 'rights'
  | 'status'
  | 'embargoedUntil';

type StatedFields = {
  readonly [Field in StatedField]: undefined extends Article[Field] ? Article[Field] | undefined : Article[Field];
};

/** The fields that follow from the claims alone, each by its own way of merging. */
export function statedFields(claims: RankedClaims): StatedFields {
  return {
    genre: bestOf(claims, 'genre'),
    kicker: bestOf(claims, 'kicker'),
    standfirst: bestOf(claims, 'standfirst'),
    description: bestOf(claims, 'description'),
    dateline: bestOf(claims, 'dateline'),
    datePublished: bestOf(claims, 'datePublished'),
    dateModified: bestOf(claims, 'dateModified'),
    dateCreated: bestOf(claims, 'dateCreated'),
    bylineText: bestOf(claims, 'bylineText'),
    contributors: contributorsOf(claims),
    infoSources: unionOf(
      claimsOn(claims, 'infoSources').map((claim) => claim.value),
      itemKeys.infoSources,
    ),
    publisher: mergeOf(claims, 'publisher'),
    sections: bestOf(claims, 'sections') ?? [],
    tags: bestOf(claims, 'tags') ?? [],
    about: bestOf(claims, 'about') ?? [],
    mentions: bestOf(claims, 'mentions') ?? [],
    access: bestOf(claims, 'access') ?? { claim: 'unknown', readable: 'full' },
    rights: rightsOf(claims),
    status: bestOf(claims, 'status') ?? 'usable',
    embargoedUntil: bestOf(claims, 'embargoedUntil'),
  };
}
