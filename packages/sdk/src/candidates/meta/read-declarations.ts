import type { AccessClaim, ArticleKind } from '@broadsheet/core/model';
import { resolveUrl } from '../resolve-url.ts';
import { metaContent } from './meta-value.ts';
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

/** Words of `robots` and its like by which a publisher reserves text and data mining, or the training of models. */
const reservingWords = new Set(['noai', 'noimageai', 'noml']);

/** Reads a reservation out of the words of a robots element; other words there are no concern of the story. */
export const readRobots: ReadContents = (contents) => {
  const words = contents
    .flatMap((content) => content.toLowerCase().split(/[\s,]+/u))
    .filter((word) => reservingWords.has(word));
  if (words.length === 0) return [];
  const raw = words.join(', ');
  return [{ field: 'rights', value: { miningReservations: [{ signal: 'robots', raw }] }, raw }];
};

/** Reads a reservation by the TDM Reservation Protocol (W3C): `1` reserves, the policy tells on what terms. */
export const readTdmReservation: ReadContents = ([raw], page) => {
  if (raw !== '1') return [];
  const policyUrl = resolveUrl(metaContent(page.meta, 'tdm-policy') ?? '', page.baseUrl);
  const reservation = { signal: 'tdm-reservation', raw, ...(policyUrl === undefined ? {} : { policyUrl }) };
  return [{ field: 'rights', value: { miningReservations: [reservation] }, raw }];
};
