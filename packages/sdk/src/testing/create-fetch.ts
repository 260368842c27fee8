import type { Fetch } from '../client-options.ts';

/** Redirects that a fetch follows, as the standard has it. */
const maxRedirects = 20;

/**
 * Makes a `fetch` that reaches one site alone, without a network. It behaves as the platform's own: it follows redirects
 * unless told otherwise, its answers know their address, and any other host is a `TypeError`, as one that is not there.
 *
 * @param origin - Scheme, host and port of the site.
 * @param handle - What answers there.
 */
export function createFetch(origin: string, handle: (request: Request) => Promise<Response>): Fetch {
  const send = async (request: Request, followed: number): Promise<Response> => {
    if (new URL(request.url).origin !== origin)
      throw new TypeError(`There is no ${request.url} here: this fetch reaches ${origin} and nothing else.`);
    request.signal.throwIfAborted();
    const response = await handle(request);
    Object.defineProperties(response, { url: { value: request.url }, redirected: { value: followed > 0 } });
    const location = response.headers.get('location');
    if (location === null || request.redirect === 'manual') return response;
    if (request.redirect === 'error' || followed === maxRedirects)
      throw new TypeError(
        `${request.url} redirects ${followed === maxRedirects ? 'too often' : 'to another address'}.`,
      );
    return send(new Request(new URL(location, request.url), request), followed + 1);
  };
  return (input, init) => send(new Request(input, init), 0);
}
