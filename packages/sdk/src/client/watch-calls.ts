import type { Article } from '@broadsheet/core/model';
import type { Freshness } from '../cache-store.ts';
import type { ClientHooks, Hook, HookedCall, HookedRequest } from '../client-hooks.ts';
import { HookError } from '../errors/hook-error.ts';
import type { RequestObserver } from '../input/observe-requests.ts';

/** Who is told of one call. */
export interface CallObserver extends RequestObserver {
  /** The article of the call was made. */
  readonly article: (article: Article, freshness: Freshness) => Promise<void>;
}

/** Runs the calls of a client and tells the hooks of them. */
export interface CallWatch {
  /** Runs a call that gives one value. */
  readonly watch: <Value>(url: string, run: (observer: CallObserver | undefined) => Promise<Value>) => Promise<Value>;
  /** Runs a call that gives values one by one. */
  readonly watchAll: <Value>(
    url: string,
    run: (observer: CallObserver | undefined) => AsyncIterable<Value>,
  ) => AsyncGenerator<Value>;
}

/** A call that is under way. */
interface OpenCall {
  readonly observer: CallObserver;
  /** Tells that it failed. */
  readonly fail: (error: unknown) => Promise<void>;
}

/** Makes what runs the calls of a client. Without hooks nothing is watched. */
export function watchCalls(hooks: ClientHooks | undefined): CallWatch {
  const open = (url: string): OpenCall | undefined => (hooks === undefined ? undefined : openCall(url, hooks));
  return {
    watch: async (url, run) => {
      const call = open(url);
      try {
        return await run(call?.observer);
      } catch (error) {
        await call?.fail(error);
        throw error;
      }
    },
    watchAll: async function* watchAll(url, run) {
      const call = open(url);
      try {
        yield* run(call?.observer);
      } catch (error) {
        await call?.fail(error);
        throw error;
      }
    },
  };
}

function openCall(url: string, hooks: ClientHooks): OpenCall {
  const call: HookedCall = { url };
  const startMs = performance.now();
  const durationMs = (): number => performance.now() - startMs;
  const { observer, last } = watchRequests(hooks, call);
  return {
    observer: {
      ...observer,
      article: async (article, freshness) =>
        tell('onArticle', hooks.onArticle, { call, article, freshness, durationMs: durationMs() }),
    },
    fail: async (error) => {
      const state = { call, error, request: last(), durationMs: durationMs() };
      await tell('onError', hooks.onError, state, error);
    },
  };
}

function watchRequests(
  hooks: ClientHooks,
  call: HookedCall,
): { readonly observer: RequestObserver; readonly last: () => HookedRequest | undefined } {
  let last: HookedRequest | undefined;
  const observer: RequestObserver = {
    begin: async ({ url, attempt = 1 }) => {
      const request: HookedRequest = { url, attempt };
      last = request;
      await tell('beforeRequest', hooks.beforeRequest, { call, request });
      const startMs = performance.now();
      return async ({ status, bytes }) => {
        const state = { call, request, status, bytes: bytes.byteLength, durationMs: performance.now() - startMs };
        await tell('afterResponse', hooks.afterResponse, state);
      };
    },
    retry: async (reason) => {
      if (last !== undefined) await tell('onRetry', hooks.onRetry, { call, request: last, reason });
    },
  };
  return { observer, last: () => last };
}

async function tell<State>(
  name: keyof ClientHooks,
  hook: Hook<State> | undefined,
  state: State,
  interrupted?: unknown,
): Promise<void> {
  try {
    await hook?.(state);
  } catch (cause) {
    throw new HookError(name, cause, interrupted);
  }
}
