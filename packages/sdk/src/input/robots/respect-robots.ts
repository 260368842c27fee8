import type { FetchLimits } from '../../client-options.ts';
import { FetchError } from '../../errors/fetch-error.ts';
import { createBoundedMap } from '../bounded-map.ts';
import { startClock, untilAborted } from '../clock.ts';
import type { Send } from '../exchange.ts';
import type { RequestObserver } from '../observe-requests.ts';
import { robotsPolicy, type RobotsPolicy } from './robots-policy.ts';

/** Bytes of a robots.txt that are read (RFC 9309, 2.5: at least 500 KiB). */
const maxRobotsBytes = 512_000;
/** Size of all files together whose rules are remembered, in characters. */
const maxRememberedSize = 2_000_000;
/** Size that even an empty file counts as, for the rest of its entry. */
const entrySize = 200;
/** How long a file is believed (RFC 9309, 2.4: a day at most). */
const believedMs = 24 * 60 * 60 * 1000;
/** How long a site that gives no answer is left alone. */
const unreachableMs = 60 * 1000;

/** The answer of a site to whether it may be crawled. */
interface Remembered {
  readonly policy: RobotsPolicy | FetchError;
  readonly size: number;
  readonly untilMs: number;
}

/** Who asks. */
export interface RobotsAsking {
  /** The crawler's product token, in lower case. */
  readonly agent: string;
  /** Headers that it sends. */
  readonly headers: Readonly<Record<string, string>>;
  /** Limits that it keeps. */
  readonly limits: Required<FetchLimits>;
  /** Fetches a robots.txt, through redirects. */
  readonly sendForRobots: Send;
}

/**
 * Asks the robots.txt of a site before each request that is part of a crawl, and does not send what it forbids. A site
 * without such a file forbids nothing; one that cannot answer forbids everything for now (RFC 9309, 2.3.1).
 */
export function respectRobots(send: Send, asking: RobotsAsking): Send {
  const find = createRobotsMemory(asking);
  return async (request) => {
    if (request.isCrawl !== true) return send(request);
    const { clock, url, observer } = request;
    clock.phase = 'robots';
    const { policy } = await clock.pauseFor(find(new URL(url).origin, clock.signal, observer));
    if (policy instanceof FetchError) throw unreachable(url, policy);
    if (!policy.allows(url)) throw forbidden(url, asking.agent);
    return send({ ...request, crawlDelayMs: Math.min(policy.crawlDelayMs, asking.limits.maxCrawlDelayMs) });
  };
}

/** A request for a robots.txt that is under way. */
interface Pending {
  readonly answer: Promise<Remembered>;
  readonly abort: AbortController;
  waiting: number;
}

/** Finds what a site says; whoever is the first to ask is told of the request. */
type FindRobots = (origin: string, signal: AbortSignal, observer: RequestObserver | undefined) => Promise<Remembered>;

/** Finds what sites say, and asks each once, however many wait; when nobody waits any more, it does not ask on. */
function createRobotsMemory(asking: RobotsAsking): FindRobots {
  const known = createBoundedMap<Remembered>(maxRememberedSize);
  const asked = new Map<string, Pending>();
  const start = (origin: string, observer: RequestObserver | undefined): Pending => {
    const abort = new AbortController();
    return { answer: ask(origin, asking, abort.signal, observer), abort, waiting: 0 };
  };
  return async (origin, signal, observer) => {
    const remembered = known.get(origin);
    if (remembered !== undefined && remembered.untilMs > Date.now()) return remembered;
    const pending = asked.get(origin) ?? start(origin, observer);
    asked.set(origin, pending);
    pending.waiting += 1;
    try {
      const answer = await untilAborted(pending.answer, signal);
      known.set(origin, answer, answer.size);
      return answer;
    } finally {
      pending.waiting -= 1;
      if (pending.waiting === 0) {
        asked.delete(origin);
        pending.abort.abort();
      }
    }
  };
}

async function ask(
  origin: string,
  asking: RobotsAsking,
  signal: AbortSignal,
  observer: RequestObserver | undefined,
): Promise<Remembered> {
  const { agent, headers, limits, sendForRobots } = asking;
  const url = `${origin}/robots.txt`;
  const clock = startClock(url, limits.timeoutMs, signal);
  try {
    const body = { maxBytes: maxRobotsBytes, isCut: true, isOfAnyType: true };
    const { status, bytes } = await sendForRobots({ url, headers, clock, body, notes: [], observer });
    if (status >= 500 || status === 429) throw busy(url, status);
    const text = new TextDecoder().decode(bytes);
    return { policy: robotsPolicy(text, agent), size: text.length + entrySize, untilMs: Date.now() + believedMs };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const policy = isNoFile(error) ? robotsPolicy('', agent) : error;
    return { policy, size: entrySize, untilMs: Date.now() + unreachableMs };
  } finally {
    clock.stop();
  }
}

/**
 * Whether the error means that there is no such file. A redirect that leads nowhere does (2.3.1.2). So does the guard's
 * objection: if it concerns the site, it meets the request itself next.
 */
function isNoFile({ kind }: FetchError): boolean {
  return kind === 'redirect' || kind === 'blocked';
}

function busy(url: string, statusCode: number): FetchError {
  const details = { url, phase: 'robots', statusCode, isRetryable: true } as const;
  return new FetchError('status', `the server answered ${statusCode}.`, details);
}

function unreachable(url: string, cause: FetchError): FetchError {
  const message = `its site has not said whether it may be, which counts as a no until it does. ${cause.message}`;
  return new FetchError('robots', message, { url, phase: 'robots', isRetryable: cause.isRetryable }, { cause });
}

function forbidden(url: string, agent: string): FetchError {
  const message = `the robots.txt of its site asks ${agent === '' ? 'this client' : `“${agent}”`} not to.`;
  return new FetchError('robots', message, { url, phase: 'robots', isRetryable: false });
}
