import { sections } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { lastChange, toLocalTime, toUtcTime } from '../../story-date.ts';
import { cardPicture } from '../../story-pictures.ts';
import { storyPath } from '../../story-path.ts';
import { summaryOf } from '../../story-text.ts';
import type { Story } from '../../story.ts';
import type { JsonObject } from '../json-value.ts';
import { jsonLdGraph } from '../metadata/json-ld-graph.ts';
import { termId } from '../term-slug.ts';
import { wordpressContent } from '../wordpress-content.ts';
import { wordpressMedia } from './media.ts';
import { renderedText } from './rendered.ts';
import { wordpressCategory, wordpressCoauthor, wordpressTag } from './terms.ts';
import { wordpressUser } from './users.ts';

/** Number of words after which the CMS cuts an excerpt that nobody wrote. */
const maxExcerptWords = 55;

/** Writes a story as `/wp/v2/posts` gives it. Times carry no offset: `date` is local where it was filed, `date_gmt` is UTC. */
export function wordpressPost(story: Story, site: Site, options: { readonly embed: boolean }): JsonObject {
  return {
    id: story.id,
    date: toLocalTime(story.published),
    date_gmt: toUtcTime(story.published),
    guid: { rendered: absolute(site, `/?p=${story.id}`) },
    modified: toLocalTime(lastChange(story)),
    modified_gmt: toUtcTime(lastChange(story)),
    slug: story.slug,
    status: 'publish',
    type: 'post',
    link: absolute(site, storyPath(story)),
    title: { rendered: renderedText(story.headline) },
    content: { rendered: wordpressContent(story, site), protected: false },
    excerpt: { rendered: `<p>${excerpt(story)}</p>\n`, protected: false },
    author: story.byline.people[0]?.id ?? 1,
    featured_media: cardPicture(story)?.id ?? 0,
    comment_status: 'open',
    ping_status: 'closed',
    sticky: false,
    template: '',
    format: 'standard',
    meta: { footnotes: '' },
    categories: [sections[story.section].id],
    tags: story.tags.map(termId),
    ...(story.presentation.metadata === 'graph' ? { yoast_head_json: { schema: jsonLdGraph(story, site) } } : {}),
    coauthors: story.byline.people.map((person) => person.id),
    _links: links(story, site),
    ...(options.embed ? { _embedded: embedded(story, site) } : {}),
  };
}

function excerpt(story: Story): string {
  if (story.standfirst !== undefined) return renderedText(story.standfirst);
  const words = summaryOf(story).split(' ');
  const text = renderedText(words.slice(0, maxExcerptWords).join(' '));
  return words.length > maxExcerptWords ? `${text} [&hellip;]` : text;
}

function links(story: Story, site: Site): JsonObject {
  const api = absolute(site, '/wp-json/wp/v2');
  const picture = cardPicture(story);
  return {
    self: [{ href: `${api}/posts/${story.id}`, targetHints: { allow: ['GET'] } }],
    collection: [{ href: `${api}/posts` }],
    about: [{ href: `${api}/types/post` }],
    author: story.byline.people.slice(0, 1).map((person) => ({ embeddable: true, href: `${api}/users/${person.id}` })),
    'wp:featuredmedia': picture === undefined ? undefined : [{ embeddable: true, href: `${api}/media/${picture.id}` }],
    'wp:attachment': [{ href: `${api}/media?parent=${story.id}` }],
    'wp:term': [
      { taxonomy: 'category', embeddable: true, href: `${api}/categories?post=${story.id}` },
      { taxonomy: 'post_tag', embeddable: true, href: `${api}/tags?post=${story.id}` },
      { taxonomy: 'author', embeddable: true, href: `${api}/coauthors?post=${story.id}` },
    ],
    curies: [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }],
  };
}

function embedded(story: Story, site: Site): JsonObject {
  const picture = cardPicture(story);
  return {
    author: story.byline.people.slice(0, 1).map((person) => wordpressUser(person, site)),
    'wp:featuredmedia': picture === undefined ? undefined : [wordpressMedia(picture, story, site)],
    'wp:term': [
      [wordpressCategory(sections[story.section], site)],
      story.tags.map((tag) => wordpressTag(tag, site)),
      story.byline.people.map((person) => wordpressCoauthor(person, site)),
    ],
  };
}
