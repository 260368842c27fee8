import { sleep } from '../../input/clock.ts';
import { renderNotFound } from '../render/page/not-found-page.ts';
import type { Site } from '../site.ts';
import { instantOf } from '../story-date.ts';
import type { Reply } from './reply.ts';
import { htmlReply, textReply } from './reply.ts';
import { matchRoutes } from './route.ts';
import { routes } from './routes.ts';
import { wordpressError } from './wordpress-error.ts';

/** Answers a request by the table of routes, with validators, `304` and `HEAD` as HTTP has them (RFC 9110). */
export async function respond(request: Request, site: Site): Promise<Response> {
  const reply = isRead(request) ? findReply(new URL(request.url), site) : methodNotAllowed();
  if (reply.delayMs !== undefined) await sleep(reply.delayMs, request.signal);
  const body = new TextEncoder().encode(reply.body);
  const headers = headersOf(reply);
  if (reply.status === 200) headers.set('etag', await entityTagOf(body));
  if (reply.status === 200 && isFresh(request, headers)) return new Response(null, { status: 304, headers });
  headers.set('content-type', reply.contentType);
  headers.set('content-length', String(body.length));
  return new Response(request.method === 'HEAD' ? null : body, { status: reply.status, headers });
}

function findReply(url: URL, site: Site): Reply {
  for (const { route, parameters } of matchRoutes(routes, url.pathname)) {
    const reply = route.answer({ site, parameters, query: url.searchParams });
    if (reply !== undefined) return reply;
  }
  if (url.pathname.startsWith('/wp-json/')) return wordpressError('noRoute');
  return htmlReply(renderNotFound(site), { status: 404 });
}

function isRead(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

function methodNotAllowed(): Reply {
  return textReply('Only GET and HEAD are answered here.\n', { status: 405, headers: { allow: 'GET, HEAD' } });
}

function headersOf(reply: Reply): Headers {
  const headers = new Headers({ 'cache-control': 'no-cache', ...reply.headers });
  if (reply.lastModified !== undefined)
    headers.set('last-modified', new Date(instantOf(reply.lastModified)).toUTCString());
  return headers;
}

async function entityTagOf(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return `"${Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/** Whether the reader holds this already; `If-None-Match` rules out `If-Modified-Since`. */
function isFresh(request: Request, headers: Headers): boolean {
  const known = request.headers.get('if-none-match');
  if (known !== null)
    return known === '*' || known.split(',').some((tag) => tag.trim().replace(/^W\//u, '') === headers.get('etag'));
  const since = Date.parse(request.headers.get('if-modified-since') ?? '');
  const modified = Date.parse(headers.get('last-modified') ?? '');
  return modified <= since;
}
