import { Hono } from 'hono';
import { failureStatuses, type FailureAnswer } from '../shared/failure.ts';
import { createApi } from './api.ts';
import { clientFiles } from './http/client-files.ts';
import { securityHeaders } from './http/security-headers.ts';
import type { Newsroom } from './newsroom.ts';

/**
 * The whole server: headers, the API, and the client.
 *
 * @param clientFolder - Folder of the built client, absolute; without it the API is all there is.
 */
export function createApp(newsroom: Newsroom, clientFolder?: string): Hono {
  const app = new Hono()
    .use(securityHeaders(newsroom.publisher.origin))
    .route('/api', createApi(newsroom))
    .all('/api/*', (context) => context.json(unknownRoute(context.req.path), failureStatuses.ROUTE_UNKNOWN));
  return clientFolder === undefined ? app : app.route('/', clientFiles(clientFolder));
}

function unknownRoute(path: string): FailureAnswer {
  return { error: { code: 'ROUTE_UNKNOWN', message: `The API has no route ${path}.` } };
}
