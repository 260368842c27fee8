import type {
  AccessClaim,
  AlternateRole,
  ArticleKind,
  ContributorRole,
  CreditRole,
  Genre,
  HeadlineRole,
  PublicationStatus,
  SourceType,
} from '@broadsheet/core/model';
import { oneOf } from './enumeration.ts';

/** The claim about access that a word is, if it is one. */
export const toAccessClaim = oneOf<AccessClaim>({
  free: true,
  metered: true,
  registration: true,
  paid: true,
  unknown: true,
});

/** The role of another address that a word is, if it is one. */
export const toAlternateRole = oneOf<AlternateRole>({ amp: true, short: true, print: true, language: true });

/** The form of a story that a word is, if it is one. */
export const toArticleKind = oneOf<ArticleKind>({
  article: true,
  liveblog: true,
  gallery: true,
  video: true,
  audio: true,
});

/** The role of a contributor that a word is, if it is one. */
export const toContributorRole = oneOf<ContributorRole>({
  author: true,
  editor: true,
  contributor: true,
  reporter: true,
  photographer: true,
  illustrator: true,
  translator: true,
  researcher: true,
  reviewer: true,
});

/** The role of a credit that a word is, if it is one. */
export const toCreditRole = oneOf<CreditRole>({
  photographer: true,
  illustrator: true,
  videographer: true,
  agency: true,
  handout: true,
  courtesy: true,
  credit: true,
});

/** The sort of journalism that a word is, if it is one. */
export const toGenre = oneOf<Genre>({
  reportage: true,
  analysis: true,
  background: true,
  opinion: true,
  editorial: true,
  review: true,
  interview: true,
  obituary: true,
  profile: true,
  satire: true,
  sponsored: true,
  pressRelease: true,
});

/** The role of a headline that a word is, if it is one. */
export const toHeadlineRole = oneOf<HeadlineRole>({
  main: true,
  seo: true,
  social: true,
  structured: true,
  short: true,
  alternative: true,
});

/** The status of a story that a word is, if it is one. */
export const toPublicationStatus = oneOf<PublicationStatus>({ usable: true, withheld: true, canceled: true });

/** The class of a source that a word is, if it is one. */
export const toSourceType = oneOf<SourceType>({
  staff: true,
  wires: true,
  freelance: true,
  stock: true,
  handout: true,
});
