import { publication } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';

const feeds = [
  { mediaType: 'application/rss+xml', title: 'Feed', path: '/feed/' },
  { mediaType: 'application/atom+xml', title: 'Atom', path: '/feed/atom/' },
  { mediaType: 'application/feed+json', title: 'JSON Feed', path: '/feed.json' },
] as const;

/** Addresses of the feeds and of the REST interface, for the head of each page. */
export function discoveryLinks(site: Site): Markup {
  const links = feeds.map(({ mediaType, title, path }) => {
    const fullTitle = `${publication.name} » ${title}`;
    return markup`<link rel="alternate" type="${mediaType}" title="${fullTitle}" href="${absolute(site, path)}">\n`;
  });
  return markup`${links}<link rel="https://api.w.org/" href="${absolute(site, '/wp-json/')}">\n`;
}
