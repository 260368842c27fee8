import type { FoundBy } from '@broadsheet/sdk';
import type { SourceKind } from '../../shared/site-offer.ts';

/** What each kind of source is called, and what it gives. */
export const sourceTexts: { readonly [Kind in SourceKind]: { readonly name: string; readonly gives: string } } = {
  feed: { name: 'Feed', gives: 'The newest stories, often with their whole text.' },
  wordpress: { name: 'WordPress', gives: 'The posts with sections, tags and pictures, from the interface of the CMS.' },
  ghost: { name: 'Ghost', gives: 'The posts with tags and pictures, from the interface of the CMS.' },
  sitemap: { name: 'Sitemap', gives: 'Addresses alone: the first pages are fetched one by one, which takes a while.' },
};

/** How something was found. */
export const foundByTexts: { readonly [By in FoundBy]: string } = {
  'link-header': 'named by a header of',
  'link-element': 'named by a link in',
  script: 'named by a script in',
  generator: 'named by the generator line of',
  robots: 'named by',
  'usual-place': 'looked for in its usual place,',
};
