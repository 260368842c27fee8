import { cutSiteName } from './cut-site-name.ts';
import type { MetadataPage } from './metadata-page.ts';

/** What follows a headline in a title: a bar, a dash or a dot, and the section or the site after it. */
const ending = /^\s*[|│｜ㅣ•·»«–—―-]+\s*\S/u;
/** Longest name of a section and a site after a headline, in characters. */
const maxEndingCharacters = 60;

/**
 * Cuts off a title what is not the headline, by evidence: names of the site, and an ending after a separator where the
 * page shows or states the headline without it.
 *
 * @param title - Title, white space folded.
 */
export function cutTitle(
  title: string,
  { site, plainHeadlines }: Pick<MetadataPage, 'site' | 'plainHeadlines'>,
): string {
  const cut = cutSiteName(title, site);
  const headline = plainHeadlines.find((plain) => cut.startsWith(plain) && isEnding(cut.slice(plain.length)));
  return headline ?? cut;
}

function isEnding(rest: string): boolean {
  return rest.length <= maxEndingCharacters && ending.test(rest);
}
