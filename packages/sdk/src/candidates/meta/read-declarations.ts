import type { AccessClaim, ArticleKind } from '@broadsheet/core/model';
import type { ReadContents } from './meta-reading.ts';

/** Forms of a story by `og:type`. */
const kinds: ReadonlyMap<string, ArticleKind> = new Map([
  ['article', 'article'],
  ['video.other', 'video'],
  ['video.episode', 'video'],
  ['video', 'video'],
]);

/** Reads the form of the story. */
export const readKind: ReadContents = ([raw]) => {
  const value = kinds.get(raw.toLowerCase());
  return value === undefined ? [] : [{ field: 'kind', value, raw }];
};

/** Claims of access by the words of content tiers. */
const tiers: ReadonlyMap<string, AccessClaim> = new Map([
  ['free', 'free'],
  ['metered', 'metered'],
  ['registration', 'registration'],
  ['locked', 'paid'],
  ['paid', 'paid'],
  ['premium', 'paid'],
  ['subscription', 'paid'],
]);

/** Reads the publisher's claim of access. What could be read is for others to say. */
export const readAccess: ReadContents = ([raw]) => {
  const claim = tiers.get(raw.toLowerCase());
  return claim === undefined ? [] : [{ field: 'access', value: { claim, readable: 'full', raw }, raw }];
};

/** Reads whether the story is an opinion. */
export const readOpinion: ReadContents = ([raw]) =>
  raw.toLowerCase() === 'true' ? [{ field: 'genre', value: 'opinion', raw }] : [];

/** Reads a copyright line. */
export const readCopyright: ReadContents = ([raw]) => [
  { field: 'rights', value: { copyrightNotice: raw, miningReservations: [] }, raw },
];
