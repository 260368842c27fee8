import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import type { JsonObject } from '../json-value.ts';

/** Types of posts: stories, and obituaries, which this newspaper also keeps as a type of their own. */
const types = [
  { slug: 'post', name: 'Posts', route: 'posts' },
  { slug: 'obituary', name: 'Obituaries', route: 'obituaries' },
] as const;

/** Writes the types of posts as `/wp/v2/types` gives them. */
export function wordpressTypes(site: Site): JsonObject {
  return Object.fromEntries(types.map(({ slug, name, route }) => [slug, writeType(slug, name, route, site)]));
}

function writeType(slug: string, name: string, route: string, site: Site): JsonObject {
  return {
    slug,
    name,
    description: '',
    hierarchical: false,
    has_archive: false,
    taxonomies: ['category', 'post_tag'],
    rest_base: route,
    rest_namespace: 'wp/v2',
    _links: {
      collection: [{ href: absolute(site, '/wp-json/wp/v2/types') }],
      'wp:items': [{ href: absolute(site, `/wp-json/wp/v2/${route}`) }],
    },
  };
}
