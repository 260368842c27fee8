import { Hono } from 'hono';
import type { ApiRoutes } from '../shared/api.ts';
import { failureStatuses, type Failure, type FailureAnswer } from '../shared/failure.ts';
import { toFailure } from './http/to-failure.ts';
import type { Newsroom } from './newsroom.ts';
import { frontRoute } from './routes/front-route.ts';
import { playerRoute } from './routes/player-route.ts';
import { readRoute } from './routes/read-route.ts';
import { samplesRoute } from './routes/samples-route.ts';
import { siteRoute, sourceRoute } from './routes/site-routes.ts';
import { formsRoute, originalRoute, storyRoute } from './routes/story-routes.ts';

/** The API: one row a route. Whatever a route throws is answered as a failure. */
export function createApi(newsroom: Newsroom): ApiRoutes {
  return (
    new Hono()
      .onError((error, context) => {
        const failure = toFailure(error);
        if (failure === undefined) console.error(error);
        const answered = failure ?? unexpected;
        return context.json({ error: answered } satisfies FailureAnswer, failureStatuses[answered.code]);
      })
      .route('/front', frontRoute(newsroom))
      .route('/read', readRoute(newsroom))
      .route('/story', storyRoute(newsroom))
      .route('/forms', formsRoute(newsroom))
      .route('/site', siteRoute(newsroom))
      .route('/source', sourceRoute(newsroom))
      .route('/samples', samplesRoute(newsroom))
      // Documents for frames, not JSON: the typed client knows nothing of them.
      .route('/original', originalRoute(newsroom))
      .route('/player', playerRoute())
  );
}

const unexpected: Failure = { code: 'UNEXPECTED', message: 'The server met a defect of its own; its log says which.' };
