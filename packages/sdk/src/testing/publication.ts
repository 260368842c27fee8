/** Short name of a section in addresses. */
export type SectionSlug = 'city' | 'world' | 'business' | 'science' | 'culture' | 'opinion' | 'arabic' | 'russian';

/** A section of the newspaper. */
export interface Section {
  /** Number of the category in the CMS, unique. */
  readonly id: number;
  /** Short name in addresses. */
  readonly slug: SectionSlug;
  /** The name as printed. */
  readonly name: string;
}

/** The newspaper itself. Town, country and everybody in it are invented. */
export const publication = {
  /** Name on the front page. */
  name: 'The Ellery Courant',
  /** The line under the name. */
  tagline: 'News of the harbour and the hills since 1871',
  /** Language of the site: BCP 47. */
  language: 'en',
  /** Where it is printed. */
  place: 'Port Ellery',
  /** The line at the foot of each page. */
  copyright: '© 2026 Ellery Courant Company. All rights reserved.',
  /** Where readers write to. */
  email: 'letters@courant.example',
  /** Hours east of Greenwich of the newsroom. */
  offsetHours: -3,
  /** The account on the social network of the sea towns. */
  socialHandle: '@ellerycourant',
} as const;

/** Every section under its short name, in the order of the navigation. */
export const sections: { readonly [Slug in SectionSlug]: Section } = {
  city: { id: 21, slug: 'city', name: 'City' },
  world: { id: 22, slug: 'world', name: 'World' },
  business: { id: 23, slug: 'business', name: 'Business' },
  science: { id: 24, slug: 'science', name: 'Science' },
  culture: { id: 25, slug: 'culture', name: 'Culture' },
  opinion: { id: 26, slug: 'opinion', name: 'Opinion' },
  arabic: { id: 28, slug: 'arabic', name: 'بالعربية' },
  russian: { id: 29, slug: 'russian', name: 'По-русски' },
};
