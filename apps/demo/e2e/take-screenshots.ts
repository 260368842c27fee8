import process from 'node:process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '@broadsheet/browser';
import type { Browser } from 'playwright-core';
import { clientFolder } from '../server/client-folder.ts';
import { startDemo, type Demo } from '../server/demo.ts';
import { views, type View } from './views.ts';

const folder = fileURLToPath(new URL('../screenshots', import.meta.url));
const sizes = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'phone', width: 360, height: 740 },
] as const;

/** The views that README and documentation show. */
const documented = {
  folder: fileURLToPath(new URL('../../docs/src/assets', import.meta.url)),
  names: ['front', 'inspector'],
  size: { width: 1280, height: 800 },
} as const;

/** Takes every view whose name holds one of the words given, or all of them; for `docs`, those of the documentation. */
async function takeScreenshots(words: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const demo = await startDemo({ port: 0, clientFolder });
  const browser = await openBrowser();
  try {
    if (words[0] === 'docs') await takeDocumented(browser, demo);
    else for (const view of viewsWith(words)) await takeView(view, browser, demo);
  } finally {
    await browser.close();
    await demo.close();
  }
}

function viewsWith(words: readonly string[]): readonly View[] {
  return views.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
}

async function takeDocumented(browser: Browser, demo: Demo): Promise<void> {
  await mkdir(documented.folder, { recursive: true });
  for (const view of views.filter(({ name }) => documented.names.some((known) => known === name))) {
    const page = await browser.newPage({ viewport: documented.size, colorScheme: 'light' });
    await view.open(page, demo);
    await page.screenshot({ path: `${documented.folder}/demo-${view.name}.png` });
    await page.close();
  }
}

async function takeView(view: View, browser: Browser, demo: Demo): Promise<void> {
  for (const { name, width, height } of sizes) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      await view.open(page, demo);
      await page.screenshot({
        path: `${folder}/${view.name}-${name}-${colorScheme}.png`,
        fullPage: view.isWindow !== true,
      });
      await page.close();
    }
  }
}

await takeScreenshots(process.argv.slice(2));
