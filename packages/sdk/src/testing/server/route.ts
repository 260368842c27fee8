import type { Site } from '../site.ts';
import type { Reply } from './reply.ts';

/** What a route may look at. */
export interface RouteRequest {
  /** The newspaper. */
  readonly site: Site;
  /** Values of the named parts of the path, as they stand in the address. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The query. */
  readonly query: URLSearchParams;
}

/** One row of the table of routes. */
export interface Route {
  /** Path; a part that starts with a colon stands for any one part. */
  readonly path: string;
  /** A path that this route answers, for tests and readers. */
  readonly example: string;
  /** Answers a request; `undefined` when there is nothing at this address. */
  readonly answer: (request: RouteRequest) => Reply | undefined;
}

/** A route that fits a path, with what its named parts stand for. */
export interface RouteMatch {
  /** The route. */
  readonly route: Route;
  /** Values of the named parts. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds the routes whose pattern fits a path, in the order of the table. A slash at the end makes no difference. */
export function matchRoutes(routes: readonly Route[], path: string): readonly RouteMatch[] {
  const parts = partsOf(path);
  return routes.flatMap((route) => {
    const parameters = matchParts(partsOf(route.path), parts);
    return parameters === undefined ? [] : [{ route, parameters }];
  });
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

function matchParts(
  pattern: readonly string[],
  parts: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (expected.startsWith(':')) parameters[expected.slice(1)] = part;
    else if (expected !== part) return undefined;
  }
  return parameters;
}
