import type { Fetch } from '@broadsheet/sdk';
import type { AddressPolicy } from './address-policy.ts';

const maxRedirects = 5;

/** Makes a `fetch` that asks the policy before each request, those that redirects lead to included. */
export function createGuardedFetch(refuse: AddressPolicy): Fetch {
  return async (input, init) => {
    let request = new Request(input, init);
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      refuse(request.url);
      const response = await fetch(request, { redirect: 'manual' });
      const target = redirectTarget(response);
      if (target === undefined) return response;
      await response.body?.cancel();
      request = new Request(target, { headers: request.headers, signal: request.signal });
    }
    throw new TypeError(`more than ${maxRedirects} redirects`);
  };
}

function redirectTarget(response: Response): string | undefined {
  const location = response.headers.get('location');
  if (location === null || response.status < 300 || response.status > 399) return undefined;
  return new URL(location, response.url).href;
}
