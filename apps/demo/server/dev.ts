import type { RequestListener } from 'node:http';
import { createServer } from 'vite';
import { runDemo } from './run-demo.ts';

/** The client comes from Vite as it is written. Its answers carry no content-security policy: reloading needs inline scripts. */
const vite = await createServer({ server: { middlewareMode: true }, appType: 'spa' });

const wrap =
  (api: RequestListener): RequestListener =>
  (request, response) => {
    if (request.url?.startsWith('/api/') === true) api(request, response);
    else vite.middlewares(request, response);
  };

await runDemo({ wrap }, () => vite.close());
