import { zValidator } from '@hono/zod-validator';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { Route } from '../../shared/api.ts';
import { answer } from '../http/answer.ts';
import { refuseInvalid } from '../http/refuse-invalid.ts';
import { webAddress } from '../http/web-address.ts';
import { RequestInvalidError } from '../http/request-invalid-error.ts';
import type { Newsroom } from '../newsroom.ts';
import { openAddress } from '../reading/open-address.ts';
import { openPasted } from '../reading/open-pasted.ts';

/** Largest body of a paste in bytes: the SDK's own limit for a page. */
const maxPasteBytes = 10_000_000;

const addressQuery = z.object({ url: webAddress });
const pasteBody = z.object({ input: z.string() });

/** `GET` with `?url=`: opens an address. `POST` with `{ input }`: opens something pasted. */
export function readRoute(newsroom: Newsroom): Route<'/read'> {
  return new Hono()
    .get('/', zValidator('query', addressQuery, refuseInvalid), async (context) => {
      const { url } = context.req.valid('query');
      return answer(context, await openAddress(newsroom, url, context.req.raw.signal));
    })
    .post('/', limitPaste(), zValidator('json', pasteBody, refuseInvalid), (context) =>
      answer(context, openPasted(newsroom, context.req.valid('json').input)),
    );
}

function limitPaste(): MiddlewareHandler {
  return bodyLimit({
    maxSize: maxPasteBytes,
    onError: () => {
      throw new RequestInvalidError(`What was pasted is larger than ${maxPasteBytes / 1_000_000} MB.`);
    },
  });
}
