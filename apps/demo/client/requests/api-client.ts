import { hc } from 'hono/client';
import type { Api } from '../../shared/api.ts';
import type { FailureAnswer } from '../../shared/failure.ts';
import type { FrontPage } from '../../shared/front-page.ts';
import type { Reading } from '../../shared/reading.ts';
import type { Sample } from '../../shared/sample.ts';
import type { SiteOffer, SourceKind } from '../../shared/site-offer.ts';
import type { Story, StoryForms } from '../../shared/story.ts';
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

/** A kept story with removed parts put back, by their ids. */
export async function fetchRestored(id: string, removedIds: readonly string[]): Promise<Story> {
  return open(await api.story.$get({ query: { id, restore: removedIds.join(',') } }));
}

/** A kept story in every form that its site gives it in. */
export async function fetchForms(id: string): Promise<StoryForms> {
  return open(await api.forms.$get({ query: { id } }));
}

/** Address of what a kept story was read from, as a document for a frame. */
export function originalAddress(id: string): string {
  return `/api/original?id=${encodeURIComponent(id)}`;
}

/** Address of a document with nothing but a player. */
export function playerFrameAddress(player: string): string {
  return `/api/player?url=${encodeURIComponent(player)}`;
}

/** Looks at what a site offers. Rejects with a {@link RequestFailedError} that says why not. */
export async function fetchSiteOffer(url: string): Promise<SiteOffer> {
  return open(await api.site.$get({ query: { url } }));
}

/** Fetches the stories of a source. Rejects with a {@link RequestFailedError} that says why not. */
export async function fetchSource(kind: SourceKind, url: string): Promise<FrontPage> {
  return open(await api.source.$get({ query: { kind, url } }));
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
