import type { Hono } from 'hono';
import type { ApplyGlobalResponse } from 'hono/client';
import type { BlankEnv, BlankInput } from 'hono/types';
import type { FailureAnswer, FailureStatus } from './failure.ts';
import type { FrontPage } from './front-page.ts';
import type { Reading } from './reading.ts';
import type { Sample } from './sample.ts';
import type { SiteOffer, SourceKind } from './site-offer.ts';
import type { Story, StoryForms } from './story.ts';

/** A request and its answer. Hono's typed client knows a type like this, and no interface. */
type Endpoint<Input, Output> = {
  readonly input: Input;
  readonly output: Output;
  readonly outputFormat: 'json';
  readonly status: 200;
};

/** What the API can be asked, by path and method. The server is checked against it, and the client is typed by it. */
export interface ApiEndpoints {
  /** The newspaper's front page. */
  readonly '/front': { readonly $get: Endpoint<BlankInput, FrontPage> };
  readonly '/read': {
    /** Opens an address. */
    readonly $get: Endpoint<{ readonly query: { readonly url: string } }, Reading>;
    /** Opens something pasted. */
    readonly $post: Endpoint<{ readonly json: { readonly input: string } }, Reading>;
  };
  /** A kept story, with the removed parts put back whose ids are given, parted by commas. */
  readonly '/story': {
    readonly $get: Endpoint<{ readonly query: { readonly id: string; readonly restore: string } }, Story>;
  };
  /** A kept story in every form that its site gives it in. */
  readonly '/forms': { readonly $get: Endpoint<{ readonly query: { readonly id: string } }, StoryForms> };
  /** What a site offers to read its stories by. */
  readonly '/site': { readonly $get: Endpoint<{ readonly query: { readonly url: string } }, SiteOffer> };
  /** The stories of a source, laid out as a front page. */
  readonly '/source': {
    readonly $get: Endpoint<{ readonly query: { readonly kind: SourceKind; readonly url: string } }, FrontPage>;
  };
  /** Things to try in the box for pasting. */
  readonly '/samples': { readonly $get: Endpoint<BlankInput, readonly Sample[]> };
}

/** The routes of one path. */
export type Route<Path extends keyof ApiEndpoints> = Hono<BlankEnv, { readonly '/': ApiEndpoints[Path] }>;

/** All routes. */
export type ApiRoutes = Hono<BlankEnv, { readonly [Path in keyof ApiEndpoints]: ApiEndpoints[Path] }>;

/** The API as a client meets it: whatever it is asked, it may also answer with a failure. */
export type Api = ApplyGlobalResponse<ApiRoutes, Record<FailureStatus, { json: FailureAnswer }>>;
