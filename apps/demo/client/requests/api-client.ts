import { hc } from 'hono/client';
import type { Api } from '../../shared/api.ts';
import type { FailureAnswer } from '../../shared/failure.ts';
import type { FrontPage } from '../../shared/front-page.ts';
import type { Reading } from '../../shared/reading.ts';
import type { Sample } from '../../shared/sample.ts';
import { RequestFailedError } from './request-failed-error.ts';

const api = hc<Api>('/api');

/** Fetches the newspaper's front page. */
export async function fetchFrontPage(): Promise<FrontPage> {
  return open(await api.front.$get());
}

/** Opens an address. Rejects with a {@link RequestFailedError} that says why not. */
export async function fetchAddress(url: string): Promise<Reading> {
  return open(await api.read.$get({ query: { url } }));
}

/** Opens something pasted. Rejects with a {@link RequestFailedError} that says why not. */
export async function fetchPasted(input: string): Promise<Reading> {
  return open(await api.read.$post({ json: { input } }));
}

/** Fetches things to try. */
export async function fetchSamples(): Promise<readonly Sample[]> {
  return open(await api.samples.$get());
}

type Answer<Body> =
  | { readonly ok: true; readonly json: () => Promise<Body> }
  | { readonly ok: false; readonly json: () => Promise<FailureAnswer> };

async function open<Body>(answer: Answer<Body>): Promise<Body> {
  if (answer.ok) return answer.json();
  const { error } = await answer.json();
  throw new RequestFailedError(error);
}
