import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { openBrowser } from '@broadsheet/browser';
import { build } from 'vite';
import { checkValues } from '../readme-example.ts';
import type { Trial } from './trial.ts';

const mediaTypes: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };
const timeoutMs = 60_000;

/** The example of the README on a page that Vite has built, in Chromium. */
export const browserTrial: Trial = {
  name: 'Chromium, built by Vite',
  run: async ({ folder, example }) => {
    await writeFile(
      join(folder, 'index.html'),
      '<!doctype html><title>…</title><script type="module" src="/page.js"></script>',
    );
    await writeFile(
      join(folder, 'page.js'),
      `import { values } from './example.js';\ndocument.body.textContent = JSON.stringify(values);\ndocument.title = 'done';\n`,
    );
    await build({ root: folder, configFile: false, logLevel: 'warn' });
    checkValues(example, await printedOn(join(folder, 'dist')));
  },
};

/** What stands on the page of a built site. */
async function printedOn(site: string): Promise<string> {
  const server = createServer((request, response) => {
    const file = join(site, request.url === '/' ? 'index.html' : (request.url ?? ''));
    readFile(file).then(
      (bytes) => response.setHeader('content-type', mediaTypes[extname(file)] ?? 'text/plain').end(bytes),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${address.port}/`);
    await page.waitForFunction(`document.title === 'done'`, undefined, { timeout: timeoutMs });
    return (await page.textContent('body')) ?? '';
  } finally {
    await browser.close();
    server.close();
  }
}
