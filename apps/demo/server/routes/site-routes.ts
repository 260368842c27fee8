import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Route } from '../../shared/api.ts';
import { sourceKinds } from '../../shared/site-offer.ts';
import { answer } from '../http/answer.ts';
import { refuseInvalid } from '../http/refuse-invalid.ts';
import { webAddress } from '../http/web-address.ts';
import type { Newsroom } from '../newsroom.ts';
import { readSiteOffer } from '../sites/read-site-offer.ts';
import { readSourceFront } from '../sites/read-source-front.ts';

const siteQuery = z.object({ url: webAddress });
const sourceQuery = siteQuery.extend({ kind: z.enum(sourceKinds) });

/** `GET` with `?url=`: what a site offers to read its stories by. */
export function siteRoute(newsroom: Newsroom): Route<'/site'> {
  return new Hono().get('/', zValidator('query', siteQuery, refuseInvalid), async (context) =>
    answer(context, await readSiteOffer(newsroom, context.req.valid('query').url, context.req.raw.signal)),
  );
}

/** `GET` with `?kind=` and `?url=`: the stories of a source. */
export function sourceRoute(newsroom: Newsroom): Route<'/source'> {
  return new Hono().get('/', zValidator('query', sourceQuery, refuseInvalid), async (context) => {
    const { kind, url } = context.req.valid('query');
    return answer(context, await readSourceFront(newsroom, kind, url, context.req.raw.signal));
  });
}
