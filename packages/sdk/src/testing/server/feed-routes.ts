import { publication, sections } from '../publication.ts';
import { renderAtom } from '../render/feeds/atom.ts';
import type { FeedPage } from '../render/feeds/feed-parts.ts';
import { latestChange, maxFeedStories, wholeFeed } from '../render/feeds/feed-parts.ts';
import { renderJsonFeed } from '../render/feeds/json-feed.ts';
import { renderRss } from '../render/feeds/rss.ts';
import { renderNewsSitemap, renderPostSitemap, renderRobots, renderSitemapIndex } from '../render/sitemap.ts';
import type { Site } from '../site.ts';
import type { Reply } from './reply.ts';
import { jsonReply, textReply, xmlReply } from './reply.ts';
import type { Route, RouteRequest } from './route.ts';

/** Feeds, sitemaps and robots.txt. */
export const feedRoutes: readonly Route[] = [
  { path: '/feed', example: '/feed/', answer: ({ site }) => rssReply(wholeFeed(site, '/feed/'), site) },
  { path: '/feed/atom', example: '/feed/atom/', answer: ({ site }) => atomReply(wholeFeed(site, '/feed/atom/'), site) },
  {
    path: '/feed.json',
    example: '/feed.json',
    answer: ({ site }) => jsonFeedReply(wholeFeed(site, '/feed.json'), site),
  },
  { path: '/:section/feed', example: '/city/feed/', answer: answerSectionFeed },
  { path: '/sitemap.xml', example: '/sitemap.xml', answer: ({ site }) => sitemapReply(renderSitemapIndex(site), site) },
  {
    path: '/post-sitemap.xml',
    example: '/post-sitemap.xml',
    answer: ({ site }) => sitemapReply(renderPostSitemap(site), site),
  },
  {
    path: '/news-sitemap.xml',
    example: '/news-sitemap.xml',
    answer: ({ site }) => sitemapReply(renderNewsSitemap(site), site),
  },
  { path: '/robots.txt', example: '/robots.txt', answer: ({ site }) => textReply(renderRobots(site)) },
];

function answerSectionFeed({ site, parameters }: RouteRequest): Reply | undefined {
  const section = Object.values(sections).find((candidate) => candidate.slug === parameters['section']);
  if (section === undefined) return undefined;
  const stories = site.stories.filter((story) => story.section === section.slug).slice(0, maxFeedStories);
  return rssReply({ path: `/${section.slug}/feed/`, title: `${section.name} - ${publication.name}`, stories }, site);
}

function rssReply(feed: FeedPage, site: Site): Reply {
  return xmlReply('application/rss+xml', renderRss(feed, site), { lastModified: latestChange(feed.stories) });
}

function atomReply(feed: FeedPage, site: Site): Reply {
  return xmlReply('application/atom+xml', renderAtom(feed, site), { lastModified: latestChange(feed.stories) });
}

function jsonFeedReply(feed: FeedPage, site: Site): Reply {
  return jsonReply(renderJsonFeed(feed, site), { lastModified: latestChange(feed.stories) }, 'application/feed+json');
}

function sitemapReply(body: string, site: Site): Reply {
  return xmlReply('application/xml', body, { lastModified: latestChange(site.stories) });
}
