import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { twinPath } from './twins/write-twin.ts';

/** Links every page to its Markdown twin; the page for what is not found has none. */
export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute } }) => {
  const { id, head } = starlightRoute;
  if (id === '404') return;
  head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href: `/${twinPath(id)}` } });
});
