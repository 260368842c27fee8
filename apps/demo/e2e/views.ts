import { storyPath, stories } from '@broadsheet/sdk/testing';
import type { Page } from 'playwright-core';
import type { Demo } from '../server/demo.ts';
import { secondFront } from './second-front.ts';
import { createSpecimen } from './specimen.ts';

/** A view of the demo. */
export interface View {
  /** Name of its files. */
  readonly name: string;
  /** Goes there from the demo's address. */
  readonly open: (page: Page, demo: Demo) => Promise<void>;
  /** Whether the whole page is taken, or what is seen of it. Default: the whole. */
  readonly isWindow?: boolean;
}

/** Every view that screenshots are made of. */
export const views: readonly View[] = [
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
