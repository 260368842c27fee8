import type { Person } from '../../people.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import type { JsonObject } from '../json-value.ts';

/** Writes an account as `/wp/v2/users` gives it. */
export function wordpressUser(person: Person, site: Site): JsonObject {
  const affiliation = person.affiliation === undefined ? '' : `, ${person.affiliation}`;
  return {
    id: person.id,
    name: person.name,
    url: '',
    description: `${person.title}${affiliation}`,
    link: absolute(site, `/author/${person.slug}`),
    slug: person.slug,
    avatar_urls: { 24: absolute(site, '/logo.svg'), 48: absolute(site, '/logo.svg'), 96: absolute(site, '/logo.svg') },
    meta: [],
    _links: {
      self: [{ href: absolute(site, `/wp-json/wp/v2/users/${person.id}`) }],
      collection: [{ href: absolute(site, '/wp-json/wp/v2/users') }],
    },
  };
}
