import { join } from 'node:path';
import { openBrowser, openWatchedPage, type WatchedPage } from '@broadsheet/browser';
import { preview } from 'astro';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';

type PreviewServer = Awaited<ReturnType<typeof preview>>;

let server: PreviewServer;
let browser: Browser;
let watched: WatchedPage | undefined;

/** Serves the built site to a browser for the tests of a file; a test fails when its page asks a foreign host, or anything goes wrong in it. */
export function serveSite(): void {
  beforeAll(async () => {
    const root = join(import.meta.dirname, '..');
    [server, browser] = await Promise.all([
      preview({ root, server: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' }),
      openBrowser(),
    ]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  afterEach(async () => {
    await watched?.page.context().close();
    const misdeeds = watched?.misdeeds ?? [];
    watched = undefined;
    if (misdeeds.length > 0) throw new Error(`The page misbehaved:\n${misdeeds.join('\n')}`);
  });
}

/** Opens a page of the site. */
export async function open(path: string): Promise<Page> {
  const origin = `http://127.0.0.1:${server.port}`;
  watched = await openWatchedPage(browser, [origin]);
  await watched.page.goto(`${origin}${path}`);
  await watched.page.locator('main').waitFor();
  return watched.page;
}
