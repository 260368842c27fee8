import type { Article } from '@broadsheet/core/model';

/**
 * The form in which an article came, such as `page` or `ghost+uuid`. A page, a feed item and a record of a CMS state
 * identifiers of different schemes, and write the same words in slightly different blocks.
 */
export function formOf({ altIds, url, canonicalUrl }: Article): string {
  if (url === undefined && canonicalUrl === undefined) return 'text';
  const roles = new Set(altIds.map(({ role }) => role));
  return roles.size === 0 ? 'page' : [...roles].toSorted().join('+');
}
