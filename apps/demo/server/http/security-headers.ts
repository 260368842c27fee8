import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * Headers of every answer. Scripts, styles and fonts come from this server alone and nothing inline runs. Pictures and
 * sounds come from this server, from the built-in newspaper, and by https from the sites of stories that the visitor
 * opened, without telling those sites where they are shown.
 */
export function securityHeaders(publisherOrigin: string): MiddlewareHandler {
  const mediaSources = ["'self'", publisherOrigin, 'https:'];
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      imgSrc: [...mediaSources, 'data:'],
      mediaSrc: mediaSources,
      objectSrc: ["'none'"],
      frameSrc: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
    },
    crossOriginResourcePolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    // The demo speaks plain http on loopback.
    strictTransportSecurity: false,
  });
}
