import { publication } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import type { JsonObject } from '../json-value.ts';

/** Collections of the REST interface this newspaper answers. */
const collections = ['posts', 'users', 'media', 'categories', 'tags'] as const;

/** Writes the index of the REST interface, as `/wp-json/` gives it. */
export function wordpressRoot(site: Site): JsonObject {
  return {
    name: publication.name,
    description: publication.tagline,
    url: site.origin,
    home: site.origin,
    gmt_offset: String(publication.offsetHours),
    timezone_string: '',
    namespaces: ['oembed/1.0', 'wp/v2'],
    authentication: [],
    routes: Object.fromEntries(
      collections.map((collection) => [
        `/wp/v2/${collection}`,
        {
          namespace: 'wp/v2',
          methods: ['GET'],
          _links: { self: [{ href: absolute(site, `/wp-json/wp/v2/${collection}`) }] },
        },
      ]),
    ),
    site_logo: 0,
    site_icon: 0,
    _links: { help: [{ href: 'https://developer.wordpress.org/rest-api/' }] },
  };
}
