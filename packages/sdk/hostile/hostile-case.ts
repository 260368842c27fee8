import type { Socket } from 'node:net';
import type { FetchErrorKind, FetchPhase } from '../src/errors/fetch-error.ts';
import type { FetchLimitName } from '../src/client-options.ts';
import type { NodeClientOptions } from '../src/node/node-client-options.ts';

/** A request as a hostile server sees it. */
export interface HostileRequest {
  /** The socket, to be written to at will. */
  readonly socket: Socket;
  /** The head of the request, in lower case. */
  readonly head: string;
  /** Path and query after the name of the case, with the slash: `/2` for `/case/2`, else empty. */
  readonly rest: string;
  /** Where the server is: `http://127.0.0.1:49152`. */
  readonly origin: string;
  /** Where the case begins, without a slash at the end. */
  readonly base: string;
}

/** How a fetch must fail; what is left out may be anything. */
export interface ExpectedFailure {
  /** Kind of the {@link FetchError}. */
  readonly kind?: FetchErrorKind;
  /** What the request was doing. */
  readonly phase?: FetchPhase;
  /** The limit that was exceeded. */
  readonly limit?: FetchLimitName;
  /** Status of the answer. */
  readonly statusCode?: number;
  /** Code of the error, where it is no {@link FetchError}. */
  readonly code?: string;
}

/** Something a server can do to a client, and how that must end. */
export interface HostileCase {
  /** What it does, unique, in kebab-case; also its path. */
  readonly name: string;
  /** Writes the answer. */
  readonly answer: (request: HostileRequest) => void;
  /** Writes the answer to a request for robots.txt. With it the page is fetched as part of a crawl, from a host of its own. */
  readonly robots?: (request: HostileRequest) => void;
  /** Options of the client, such as limits small enough for the case to be quick. */
  readonly options?: NodeClientOptions;
  /** Address to ask for, instead of the case's own on loopback. `{port}` stands for the port of the server. */
  readonly url?: string;
  /** How it must end: with the whole article, or with an error. */
  readonly expected: 'article' | ExpectedFailure;
}
