import { renderNotFound } from '../render/page/not-found-page.ts';
import { renderStoryPage } from '../render/page/story-page.ts';
import { storyPath } from '../story-path.ts';
import type { Reply } from './reply.ts';
import { htmlReply, redirectReply, textReply } from './reply.ts';
import type { Route, RouteRequest } from './route.ts';

const defaultDelayMs = 2000;
const maxDelayMs = 60_000;

/** Addresses that try a client's patience. */
export const transportRoutes: readonly Route[] = [
  { path: '/slow', example: '/slow?ms=20', answer: answerSlowly },
  { path: '/moved', example: '/moved', answer: answerMoved },
  {
    path: '/moved-in-circles',
    example: '/moved-in-circles',
    answer: ({ site }) => redirectReply(`${site.origin}/moved-in-circles`, 302),
  },
  { path: '/gone', example: '/gone', answer: ({ site }) => htmlReply(renderNotFound(site), { status: 410 }) },
  {
    path: '/busy',
    example: '/busy',
    answer: () => textReply('Try again soon.\n', { status: 503, headers: { 'retry-after': '1' } }),
  },
];

/** The first story after a while: `?ms=` milliseconds, two seconds by default, a minute at most. */
function answerSlowly({ site, query }: RouteRequest): Reply | undefined {
  const asked = Number(query.get('ms') ?? defaultDelayMs);
  const delayMs = Number.isFinite(asked) ? Math.min(Math.max(asked, 0), maxDelayMs) : defaultDelayMs;
  const story = site.stories[0];
  return story && htmlReply(renderStoryPage(story, site), { delayMs });
}

/** A permanent redirect to the first story. */
function answerMoved({ site }: RouteRequest): Reply | undefined {
  const story = site.stories[0];
  return story && redirectReply(`${site.origin}${storyPath(story)}`);
}
