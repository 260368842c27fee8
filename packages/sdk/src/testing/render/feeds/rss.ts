import type { Picture } from '../../picture.ts';
import { publication, sections } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { toRfc822 } from '../../story-date.ts';
import { cardPicture } from '../../story-pictures.ts';
import { picturePath, storyPath } from '../../story-path.ts';
import { summaryOf } from '../../story-text.ts';
import type { Story } from '../../story.ts';
import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';
import { wordpressContent } from '../wordpress-content.ts';
import type { FeedPage } from './feed-parts.ts';
import { latestChange } from './feed-parts.ts';

/** Writes a feed in RSS 2.0 with the content, Dublin Core, Media RSS and Atom modules. */
export function renderRss(feed: FeedPage, site: Site): string {
  const built = latestChange(feed.stories);
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/"
 xmlns:atom="http://www.w3.org/2005/Atom"
 xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel>
<title>${feed.title}</title>
<atom:link href="${absolute(site, feed.path)}" rel="self" type="application/rss+xml"/>
<link>${absolute(site, '/')}</link>
<description>${publication.tagline}</description>
${built !== undefined && markup`<lastBuildDate>${toRfc822(built)}</lastBuildDate>\n`}<language>${publication.language}</language>
<copyright>${publication.copyright}</copyright>
<sy:updatePeriod>hourly</sy:updatePeriod>
<sy:updateFrequency>1</sy:updateFrequency>
<image><url>${absolute(site, '/logo.svg')}</url><title>${feed.title}</title><link>${absolute(site, '/')}</link></image>
${feed.stories.map((story) => item(story, site))}</channel>
</rss>
`.source;
}

function item(story: Story, site: Site): Markup {
  const picture = cardPicture(story);
  return markup`<item>
<title>${story.headline}</title>
<link>${absolute(site, storyPath(story))}</link>
${story.byline.people.map((person) => markup`<dc:creator>${cdata(person.name)}</dc:creator>\n`)}<pubDate>${toRfc822(story.published)}</pubDate>
${story.modified !== undefined && markup`<atom:updated>${story.modified}</atom:updated>\n`}<category>${cdata(sections[story.section].name)}</category>
${story.tags.map((tag) => markup`<category>${cdata(tag)}</category>\n`)}<guid isPermaLink="false">${absolute(site, `/?p=${story.id}`)}</guid>
<dc:language>${story.language}</dc:language>
<description>${cdata(summaryOf(story))}</description>
<content:encoded>${cdata(wordpressContent(story, site))}</content:encoded>
${picture !== undefined && mediaContent(site, picture)}</item>
`;
}

function mediaContent(site: Site, picture: Picture): Markup {
  const size = markup`width="${picture.width}" height="${picture.height}"`;
  const { caption, credit } = picture;
  return markup`<media:content url="${absolute(site, picturePath(picture))}" medium="image" type="image/svg+xml" ${size}>
${caption !== undefined && markup`<media:description type="plain">${caption}</media:description>`}
<media:text type="plain">${picture.alt}</media:text>
<media:thumbnail url="${absolute(site, picturePath(picture, 300))}"/>
${credit?.names.map((name) => markup`<media:credit role="${credit.role}" scheme="urn:ebu">${name}</media:credit>\n`)}
</media:content>
`;
}

function cdata(text: string): Markup {
  return trusted(`<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);
}
