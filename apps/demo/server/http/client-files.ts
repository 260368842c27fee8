import { readFileSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/**
 * The built client: its files, and its page for every address that the client routes itself.
 *
 * @param folder - Folder of the build, absolute.
 */
export function clientFiles(folder: string): Hono {
  const page = readPage(folder);
  return new Hono()
    .get(
      '/assets/*',
      serveStatic({ root: folder, onFound: (_path, context) => context.header('cache-control', forever) }),
    )
    .get('/assets/*', (context) => context.text('There is no such file.', 404))
    .get('/', (context) => context.html(page))
    .get('*', serveStatic({ root: folder }))
    .get('*', (context) => context.html(page));
}

/** Names of assets hold a fingerprint of what they hold. */
const forever = 'public, max-age=31536000, immutable';

function readPage(folder: string): string {
  try {
    return readFileSync(`${folder}/index.html`, 'utf8');
  } catch (cause) {
    throw new Error('The client is not built; run "pnpm --filter @broadsheet/demo build" first.', { cause });
  }
}
