import { publication } from '../publication.ts';
import type { Site } from '../site.ts';
import { absolute } from '../site.ts';
import { lastChange } from '../story-date.ts';
import { captionLine, picturesOf } from '../story-pictures.ts';
import { picturePath, storyPath } from '../story-path.ts';
import type { Story } from '../story.ts';
import { latestChange } from './feeds/feed-parts.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Writes the sitemap index: the sitemap of all stories and the one of the news. */
export function renderSitemapIndex(site: Site): string {
  const changed = latestChange(site.stories);
  const sitemaps = ['/post-sitemap.xml', '/news-sitemap.xml'].map(
    (path) => markup`<sitemap>
<loc>${absolute(site, path)}</loc>
${changed !== undefined && markup`<lastmod>${changed}</lastmod>`}
</sitemap>
`,
  );
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${namespace}">
${sitemaps}</sitemapindex>
`.source;
}

/** Writes the sitemap of all stories, with their pictures. */
export function renderPostSitemap(site: Site): string {
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${namespace}" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${site.stories.map((story) => postEntry(story, site))}</urlset>
`.source;
}

function postEntry(story: Story, site: Site): Markup {
  const images = picturesOf(story).map(
    (picture) => markup`<image:image>
<image:loc>${absolute(site, picturePath(picture))}</image:loc>
<image:caption>${captionLine(picture)}</image:caption>
</image:image>
`,
  );
  return markup`<url>
<loc>${absolute(site, storyPath(story))}</loc>
<lastmod>${lastChange(story)}</lastmod>
${images}</url>
`;
}

/**
 * Writes the news sitemap (https://www.google.com/schemas/sitemap-news/0.9). A real one keeps two days; this one
 * keeps all.
 */
export function renderNewsSitemap(site: Site): string {
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${namespace}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${site.stories.map((story) => newsEntry(story, site))}</urlset>
`.source;
}

function newsEntry(story: Story, site: Site): Markup {
  return markup`<url>
<loc>${absolute(site, storyPath(story))}</loc>
<lastmod>${lastChange(story)}</lastmod>
<news:news>
<news:publication>
<news:name>${publication.name}</news:name>
<news:language>${story.language}</news:language>
</news:publication>
<news:publication_date>${story.published}</news:publication_date>
<news:title>${story.headline}</news:title>
<news:keywords>${story.tags.join(', ')}</news:keywords>
</news:news>
</url>
`;
}

/** Writes robots.txt: everything is open but the account pages; the sitemaps are named. */
export function renderRobots(site: Site): string {
  return `User-agent: *
Disallow: /account
Disallow: /wp-admin/
Crawl-delay: 1

Sitemap: ${absolute(site, '/sitemap.xml')}
Sitemap: ${absolute(site, '/news-sitemap.xml')}
`;
}
