import type { Person } from '../people.ts';
import { people } from '../people.ts';
import type { Picture } from '../picture.ts';
import type { JsonObject } from '../render/json-value.ts';
import { termId } from '../render/term-slug.ts';
import { wordpressMedia } from '../render/wordpress/media.ts';
import { wordpressPost } from '../render/wordpress/posts.ts';
import { wordpressRoot } from '../render/wordpress/root.ts';
import { allSections, tagNames, wordpressCategory, wordpressTag } from '../render/wordpress/terms.ts';
import { wordpressTypes } from '../render/wordpress/types.ts';
import { wordpressUser } from '../render/wordpress/users.ts';
import { lastChange } from '../story-date.ts';
import { picturesOf } from '../story-pictures.ts';
import type { Story } from '../story.ts';
import type { Reply } from './reply.ts';
import { jsonReply } from './reply.ts';
import type { Route, RouteRequest } from './route.ts';
import { collectionReply, onlyFields } from './wordpress-collection.ts';
import type { WordpressErrorName } from './wordpress-error.ts';
import { wordpressError, wordpressInvalidParameter } from './wordpress-error.ts';
import { queryStories } from './wordpress-query.ts';

const api = '/wp-json/wp/v2';

/** The REST interface of the CMS. */
export const wordpressRoutes: readonly Route[] = [
  { path: '/wp-json', example: '/wp-json/', answer: ({ site }) => jsonReply(wordpressRoot(site)) },
  { path: `${api}/posts`, example: `${api}/posts?per_page=5&_embed`, answer: answerPosts },
  { path: `${api}/posts/:id`, example: `${api}/posts/1101?_embed`, answer: answerPost },
  { path: `${api}/types`, example: `${api}/types`, answer: ({ site }) => jsonReply(wordpressTypes(site)) },
  { path: `${api}/obituaries`, example: `${api}/obituaries`, answer: answerObituaries },
  {
    path: `${api}/users`,
    example: `${api}/users`,
    answer: (request) => listOf(request, 'users', activePeople(request), writeUser(request)),
  },
  {
    path: `${api}/users/:id`,
    example: `${api}/users/3`,
    answer: (request) =>
      oneOf(request, Object.values(people), (person) => person.id, writeUser(request), 'invalidUser'),
  },
  { path: `${api}/media`, example: `${api}/media`, answer: answerMediaList },
  {
    path: `${api}/media/:id`,
    example: `${api}/media/11021`,
    answer: (request) =>
      oneOf(request, attachments(request), ({ picture }) => picture.id, writeMedia(request), 'invalidPost'),
  },
  {
    path: `${api}/categories`,
    example: `${api}/categories`,
    answer: (request) =>
      listOf(request, 'categories', allSections(), (section) => wordpressCategory(section, request.site)),
  },
  {
    path: `${api}/categories/:id`,
    example: `${api}/categories/21`,
    answer: (request) =>
      oneOf(
        request,
        allSections(),
        (section) => section.id,
        (section) => wordpressCategory(section, request.site),
        'invalidTerm',
      ),
  },
  {
    path: `${api}/tags`,
    example: `${api}/tags?per_page=100`,
    answer: (request) => listOf(request, 'tags', tagNames(request.site), (tag) => wordpressTag(tag, request.site)),
  },
  {
    path: `${api}/tags/:id`,
    example: `${api}/tags/${termId('Night market')}`,
    answer: (request) =>
      oneOf(request, tagNames(request.site), termId, (tag) => wordpressTag(tag, request.site), 'invalidTerm'),
  },
];

interface Attachment {
  readonly picture: Picture;
  readonly story: Story;
}

function answerPosts(request: RouteRequest): Reply {
  return listPosts(request, 'posts', request.site.stories);
}

function answerObituaries(request: RouteRequest): Reply {
  return listPosts(
    request,
    'obituaries',
    request.site.stories.filter((story) => story.genre === 'obituary'),
  );
}

function listPosts(request: RouteRequest, collection: string, all: readonly Story[]): Reply {
  const stories = queryStories(all, request.query);
  if (stories === undefined)
    return wordpressInvalidParameter('orderby', 'orderby is not one of date, id, modified, slug, title.');
  return listOf(request, collection, stories, (story) =>
    wordpressPost(story, request.site, { embed: wantsEmbedded(request) }),
  );
}

function answerPost(request: RouteRequest): Reply {
  const story = request.site.stories.find((candidate) => String(candidate.id) === request.parameters['id']);
  if (story === undefined) return wordpressError('invalidPost');
  const post = wordpressPost(story, request.site, { embed: wantsEmbedded(request) });
  return jsonReply(onlyFields(post, request.query.get('_fields')), { lastModified: lastChange(story) });
}

function answerMediaList(request: RouteRequest): Reply {
  const parent = request.query.get('parent');
  const wanted = attachments(request).filter(({ story }) => parent === null || String(story.id) === parent);
  return listOf(request, 'media', wanted, writeMedia(request));
}

function listOf<Item>(
  request: RouteRequest,
  collection: string,
  items: readonly Item[],
  write: (item: Item) => JsonObject,
): Reply {
  return collectionReply(request, `${api}/${collection}`, items, write);
}

function oneOf<Item>(
  request: RouteRequest,
  items: readonly Item[],
  idOf: (item: Item) => number,
  write: (item: Item) => JsonObject,
  missing: WordpressErrorName,
): Reply {
  const found = items.find((item) => String(idOf(item)) === request.parameters['id']);
  return found === undefined
    ? wordpressError(missing)
    : jsonReply(onlyFields(write(found), request.query.get('_fields')));
}

function activePeople(request: RouteRequest): readonly Person[] {
  const written = new Set(request.site.stories.flatMap((story) => story.byline.people.map((person) => person.id)));
  return Object.values(people).filter((person) => written.has(person.id));
}

function attachments(request: RouteRequest): readonly Attachment[] {
  return request.site.stories.flatMap((story) => picturesOf(story).map((picture) => ({ picture, story })));
}

function writeUser(request: RouteRequest): (person: Person) => JsonObject {
  return (person) => wordpressUser(person, request.site);
}

function writeMedia(request: RouteRequest): (attachment: Attachment) => JsonObject {
  return ({ picture, story }) => wordpressMedia(picture, story, request.site);
}

function wantsEmbedded(request: RouteRequest): boolean {
  return request.query.has('_embed');
}
