import type { Hono } from 'hono';
import type { ApplyGlobalResponse } from 'hono/client';
import type { BlankEnv, BlankInput } from 'hono/types';
import type { FailureAnswer, FailureStatus } from './failure.ts';
import type { FrontPage } from './front-page.ts';
import type { Reading } from './reading.ts';
import type { Sample } from './sample.ts';

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
  /** Things to try in the box for pasting. */
  readonly '/samples': { readonly $get: Endpoint<BlankInput, readonly Sample[]> };
}

/** The routes of one path. */
export type Route<Path extends keyof ApiEndpoints> = Hono<BlankEnv, { readonly '/': ApiEndpoints[Path] }>;

/** All routes. */
export type ApiRoutes = Hono<BlankEnv, { readonly [Path in keyof ApiEndpoints]: ApiEndpoints[Path] }>;

/** The API as a client meets it: whatever it is asked, it may also answer with a failure. */
export type Api = ApplyGlobalResponse<ApiRoutes, Record<FailureStatus, { json: FailureAnswer }>>;
