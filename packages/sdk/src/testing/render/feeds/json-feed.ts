import { publication, sections } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { lastChange } from '../../story-date.ts';
import { cardPicture } from '../../story-pictures.ts';
import { picturePath, storyPath } from '../../story-path.ts';
import { summaryOf } from '../../story-text.ts';
import type { Story } from '../../story.ts';
import type { JsonValue } from '../json-value.ts';
import { wordpressContent } from '../wordpress-content.ts';
import type { FeedPage } from './feed-parts.ts';

/** Writes a feed in JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function renderJsonFeed(feed: FeedPage, site: Site): JsonValue {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absolute(site, '/'),
    feed_url: absolute(site, feed.path),
    description: publication.tagline,
    icon: absolute(site, '/logo.svg'),
    language: publication.language,
    items: feed.stories.map((story) => item(story, site)),
  };
}

function item(story: Story, site: Site): JsonValue {
  const picture = cardPicture(story);
  return {
    id: absolute(site, `/?p=${story.id}`),
    url: absolute(site, storyPath(story)),
    title: story.headline,
    summary: summaryOf(story),
    content_html: wordpressContent(story, site),
    image: picture === undefined ? undefined : absolute(site, picturePath(picture)),
    date_published: story.published,
    date_modified: lastChange(story),
    authors: story.byline.people.map((person) => ({
      name: person.name,
      url: absolute(site, `/author/${person.slug}`),
    })),
    tags: [sections[story.section].name, ...story.tags],
    language: story.language,
  };
}
