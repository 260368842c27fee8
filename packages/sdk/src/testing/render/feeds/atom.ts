import type { Person } from '../../people.ts';
import { publication, sections } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { lastChange } from '../../story-date.ts';
import { storyPath } from '../../story-path.ts';
import { summaryOf } from '../../story-text.ts';
import type { Story } from '../../story.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { wordpressContent } from '../wordpress-content.ts';
import type { FeedPage } from './feed-parts.ts';
import { latestChange } from './feed-parts.ts';

/** Writes a feed in Atom (RFC 4287). */
export function renderAtom(feed: FeedPage, site: Site): string {
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${publication.language}">
<title type="text">${feed.title}</title>
<subtitle type="text">${publication.tagline}</subtitle>
<updated>${latestChange(feed.stories) ?? '1871-01-01T00:00:00Z'}</updated>
<link rel="alternate" type="text/html" href="${absolute(site, '/')}"/>
<link rel="self" type="application/atom+xml" href="${absolute(site, feed.path)}"/>
<id>${absolute(site, feed.path)}</id>
<rights>${publication.copyright}</rights>
<icon>${absolute(site, '/logo.svg')}</icon>
${feed.stories.map((story) => entry(story, site))}</feed>
`.source;
}

function entry(story: Story, site: Site): Markup {
  const address = absolute(site, storyPath(story));
  return markup`<entry xml:lang="${story.language}">
<title type="text">${story.headline}</title>
<link rel="alternate" type="text/html" href="${address}"/>
<id>${absolute(site, `/?p=${story.id}`)}</id>
${story.byline.people.map((person) => author(person, site))}<published>${story.published}</published>
<updated>${lastChange(story)}</updated>
<category scheme="${absolute(site, '/sections')}" term="${story.section}" label="${sections[story.section].name}"/>
${story.tags.map((tag) => markup`<category scheme="${absolute(site, '/tags')}" term="${tag}"/>\n`)}<summary type="text">${summaryOf(story)}</summary>
<content type="html" xml:base="${address}">${wordpressContent(story, site)}</content>
</entry>
`;
}

function author(person: Person, site: Site): Markup {
  return markup`<author><name>${person.name}</name><uri>${absolute(site, `/author/${person.slug}`)}</uri></author>\n`;
}
