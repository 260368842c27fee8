import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Where the original of a story is answered, for the frame of the inspector. */
const originalPath = '/api/original';

/**
 * Headers of every answer. Scripts, styles and fonts come from this server alone and nothing inline runs. Pictures and
 * sounds come from this server, from the built-in newspaper, and by https from the sites of stories that the visitor
 * opened, without telling those sites where they are shown. Originals of stories have a policy of their own.
 */
export function securityHeaders(publisherOrigin: string): MiddlewareHandler {
  const ofClient = clientHeaders(publisherOrigin);
  const ofOriginals = originalHeaders(publisherOrigin);
  return (context, next) => (context.req.path === originalPath ? ofOriginals : ofClient)(context, next);
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
