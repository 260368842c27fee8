import { ghostId, ghostPost } from '../render/ghost/ghost-post.ts';
import { ghostKey, ghostSettings, letterPath, renderLetterPage } from '../render/ghost/ghost-site.ts';
import type { JsonValue } from '../render/json-value.ts';
import type { Story } from '../story.ts';
import { filterStories } from './ghost-filter.ts';
import type { Reply } from './reply.ts';
import { htmlReply, jsonReply } from './reply.ts';
import type { Route, RouteRequest } from './route.ts';

const api = `${letterPath}ghost/api/content`;
const withKey = `?key=${ghostKey}`;
const defaultLimit = 15;
const maxLimit = 100;

/** The letter to readers: its front page and the Content API of Ghost, which answers only with the key. */
export const ghostRoutes: readonly Route[] = [
  { path: letterPath, example: letterPath, answer: ({ site }) => htmlReply(renderLetterPage(site)) },
  {
    path: `${api}/settings`,
    example: `${api}/settings/${withKey}`,
    answer: keyed(({ site }) => jsonReply({ settings: ghostSettings(site), meta: {} })),
  },
  { path: `${api}/posts`, example: `${api}/posts/${withKey}`, answer: keyed(answerPosts) },
  {
    path: `${api}/posts/:id`,
    example: `${api}/posts/000000000000000000001102/${withKey}`,
    answer: keyed((request) => answerPost(request, (story) => ghostId(story) === request.parameters['id'])),
  },
  {
    path: `${api}/posts/slug/:slug`,
    example: `${api}/posts/slug/council-keeps-night-market/${withKey}`,
    answer: keyed((request) => answerPost(request, (story) => story.slug === request.parameters['slug'])),
  },
];

function keyed(answer: Route['answer']): Route['answer'] {
  return (request) =>
    request.query.get('key') === ghostKey
      ? answer(request)
      : failure(401, 'Unknown Content API Key', 'UnauthorizedError');
}

function answerPosts({ site, query }: RouteRequest): Reply {
  const stories = filterStories(site.stories, query.get('filter') ?? '');
  if (stories === undefined) return failure(400, 'Error parsing filter', 'BadRequestError');
  const limit = Math.min(Number(query.get('limit') ?? defaultLimit), maxLimit);
  const page = Number(query.get('page') ?? 1);
  const pages = Math.max(Math.ceil(stories.length / limit), 1);
  const shown = stories.slice((page - 1) * limit, page * limit);
  const pagination = {
    page,
    limit,
    pages,
    total: stories.length,
    next: page < pages ? page + 1 : null,
    prev: page > 1 ? page - 1 : null,
  };
  return jsonReply({ posts: shown.map((story) => ghostPost(story, site)), meta: { pagination } });
}

function answerPost({ site }: RouteRequest, isMeant: (story: Story) => boolean): Reply {
  const story = site.stories.find(isMeant);
  return story === undefined
    ? failure(404, 'Resource not found error, cannot read post.', 'NotFoundError')
    : jsonReply({ posts: [ghostPost(story, site)] });
}

function failure(status: number, message: string, type: string): Reply {
  const errors: JsonValue = [{ message, context: null, type, details: null, code: null }];
  return jsonReply({ errors }, { status });
}
