import type { Answer, HopRequest, Send } from './exchange.ts';

/** Who is told of the requests of one call. */
export interface RequestObserver {
  /** A request is about to be sent; gives what is to be told of its answer. */
  readonly begin: (request: HopRequest) => Promise<(answer: Answer) => Promise<void>>;
  /** The last request is about to be sent again. */
  readonly retry: (reason: Error | number) => Promise<void>;
}

/** Tells of each request, and of the end of its answer. */
export function observeRequests(send: Send): Send {
  return async (request) => {
    const end = await request.observer?.begin(request);
    const answer = await send(request);
    await end?.(answer);
    return answer;
  };
}
