import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * Headers of every answer. Scripts, styles and fonts come from this server alone and nothing inline runs. Pictures and
 * sounds come from this server, from the built-in newspaper, and by https from the sites of stories that the visitor
 * opened, without telling those sites where they are shown. What stands in a frame has a policy of its own.
 */
export function securityHeaders(publisherOrigin: string): MiddlewareHandler {
  const ofClient = clientHeaders(publisherOrigin);
  const ofFrames: Readonly<Record<string, MiddlewareHandler>> = {
    '/api/original': originalHeaders(publisherOrigin),
    '/api/player': playerHeaders,
  };
  return (context, next) => (ofFrames[context.req.path] ?? ofClient)(context, next);
}

/** The demo speaks plain http on loopback. */
const shared = {
  crossOriginResourcePolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
} as const;

function clientHeaders(publisherOrigin: string): MiddlewareHandler {
  const mediaSources = ["'self'", publisherOrigin, 'https:'];
  return secureHeaders({
    ...shared,
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      imgSrc: [...mediaSources, 'data:'],
      mediaSrc: mediaSources,
      objectSrc: ["'none'"],
      frameSrc: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
    },
  });
}

/**
 * An original is a foreign page under this server's address. It stands in a sandbox: no script runs, nothing can be
 * sent, and nothing is loaded but its own inline styles and, for the built-in newspaper, that one's files.
 */
function originalHeaders(publisherOrigin: string): MiddlewareHandler {
  return secureHeaders({
    ...shared,
    contentSecurityPolicy: {
      sandbox: ['allow-same-origin'],
      defaultSrc: ["'none'"],
      imgSrc: [publisherOrigin, 'data:'],
      styleSrc: ["'unsafe-inline'", publisherOrigin],
      fontSrc: [publisherOrigin, 'data:'],
      formAction: ["'none'"],
      frameAncestors: ["'self'"],
    },
  });
}

/** A player is what the visitor asked for by name: its host, and no other, may be framed. */
const playerHeaders: MiddlewareHandler = (context, next) => {
  const url = context.req.query('url') ?? '';
  return secureHeaders({
    ...shared,
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'unsafe-inline'"],
      frameSrc: [URL.canParse(url) ? new URL(url).origin : "'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'self'"],
    },
  })(context, next);
};
