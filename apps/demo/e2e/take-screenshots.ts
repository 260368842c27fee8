import process from 'node:process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { storyPath, stories } from '@broadsheet/sdk/testing';
import type { Browser, Page } from 'playwright-core';
import { clientFolder } from '../server/client-folder.ts';
import { startDemo, type Demo } from '../server/demo.ts';
import { openBrowser } from '@broadsheet/browser';
import { secondFront } from './second-front.ts';
import { createSpecimen } from './specimen.ts';

/** A view: how to get there from the demo's address. */
interface View {
  readonly name: string;
  readonly open: (page: Page, demo: Demo) => Promise<void>;
  /** Whether the whole page is taken, or what is seen of it. Default: the whole. */
  readonly isWindow?: boolean;
}

const folder = fileURLToPath(new URL('../screenshots', import.meta.url));
const sizes = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'phone', width: 360, height: 740 },
] as const;

const views: readonly View[] = [
  { name: 'front', open: (page, { url }) => goTo(page, url) },
  { name: 'section', open: (page, { url }) => goTo(page, `${url}?section=Culture`) },
  { name: 'story', open: openStory('council-keeps-night-market') },
  { name: 'live', open: openStory('storm-orla-live') },
  { name: 'arabic', open: openStory('cup-final-arabic') },
  { name: 'russian', open: openStory('harbour-tram-russian') },
  { name: 'table', open: openStory('rents-rose-twice-as-fast') },
  { name: 'gallery', open: openStory('pictures-khavar-lanterns') },
  { name: 'science', open: openStory('seagrass-under-the-ferry-lane') },
  { name: 'opinion', open: openStory('a-street-is-not-a-pipe') },
  { name: 'review', open: openStory('review-the-salt-ledger') },
  { name: 'specimen', open: openSpecimen },
  { name: 'inspector', open: openInspector('article', pointAtArticle), isWindow: true },
  { name: 'fields', open: openInspector('fields', pointAtField), isWindow: true },
  { name: 'removed', open: openInspector('removed', putBack), isWindow: true },
  { name: 'quotes', open: openInspector('quotes'), isWindow: true },
  { name: 'formats', open: openInspector('formats', openFirst), isWindow: true },
  { name: 'forms', open: openInspector('forms', compareForms), isWindow: true },
  { name: 'original', open: openInspector('original'), isWindow: true },
  { name: 'json', open: openInspector('json'), isWindow: true },
  { name: 'sites', open: openSites },
  { name: 'newsroom', open: openNewsroom },
  { name: 'paste', open: (page, { url }) => goTo(page, `${url}paste`) },
  { name: 'failure', open: openFailure },
  { name: 'text', open: openSample('A plain text') },
  { name: 'japanese', open: openSample('A text in Japanese') },
  { name: 'keys', open: openKeys, isWindow: true },
];

/** Takes every view whose name holds one of the words given, or all of them. */
async function takeScreenshots(words: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const demo = await startDemo({ port: 0, clientFolder });
  const browser = await openBrowser();
  try {
    const wanted = views.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
    for (const view of wanted) await takeView(view, browser, demo);
  } finally {
    await browser.close();
    await demo.close();
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

async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
}

function openStory(slug: string, query = ''): View['open'] {
  return async (page, { url, publisherOrigin }) => {
    const story = stories.find((candidate) => candidate.slug === slug);
    if (story === undefined) throw new RangeError(`There is no story "${slug}".`);
    await goTo(page, `${url}read?url=${encodeURIComponent(publisherOrigin + storyPath(story))}${query}`);
  };
}

function openInspector(tab: string, act?: (page: Page) => Promise<void>): View['open'] {
  return async (page, demo) => {
    await openStory('court-ferry-waiting-hours', `&inspect=${tab}`)(page, demo);
    await act?.(page);
    // The original scrolls to what is pointed at.
    await page.waitForTimeout(700);
  };
}

async function pointAtArticle(page: Page): Promise<void> {
  await page.locator('.panel-body p[data-block]').nth(1).hover();
}

async function pointAtField(page: Page): Promise<void> {
  await page.locator('.panel-body summary').nth(0).click();
  await page.locator('.panel-body .claim').nth(0).hover();
}

async function openFirst(page: Page): Promise<void> {
  await page.locator('.panel-body summary').first().click();
}

async function putBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Put back' }).nth(3).click();
  await page.getByRole('button', { name: 'Take out' }).hover();
}

async function compareForms(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Compare the forms' }).click();
  await page.getByRole('region', { name: 'The fields in each form' }).waitFor();
}

async function openSites(page: Page, { url, publisherOrigin }: Demo): Promise<void> {
  await goTo(page, `${url}sites`);
  await page.getByRole('textbox').fill(publisherOrigin);
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: /^Add Feed/ })
    .first()
    .click();
}

/** The front page with a second publication. */
async function openNewsroom(page: Page, demo: Demo): Promise<void> {
  await page.route('**/api/source*', (route) => route.fulfill({ json: secondFront }));
  await openSites(page, demo);
  await page.getByRole('link', { name: 'Broadsheet, front page' }).click();
  await page.getByRole('heading', { name: 'The Newsroom' }).waitFor();
  await page.waitForLoadState('networkidle');
}

function openSample(label: string): View['open'] {
  return async (page, { url }) => {
    await goTo(page, `${url}paste`);
    await page.getByRole('button', { name: label }).click();
    await page.waitForURL(/pasted|read/);
    await page.waitForLoadState('networkidle');
  };
}

async function openSpecimen(page: Page, { url, publisherOrigin }: Demo): Promise<void> {
  await page.route('**/api/read*', (route) => route.fulfill({ json: createSpecimen(publisherOrigin) }));
  await goTo(page, `${url}read?url=https://courier.example/specimen`);
}

async function openFailure(page: Page, { url }: Demo): Promise<void> {
  await goTo(page, `${url}paste`);
  await page.getByRole('button', { name: 'A page that is gone' }).click();
  await page.getByRole('alert').waitFor();
}

async function openKeys(page: Page, { url }: Demo): Promise<void> {
  await goTo(page, url);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
}

await takeScreenshots(process.argv.slice(2));
