import { stories, storyPath, type Story } from '@broadsheet/sdk/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { clientFolder } from '../server/client-folder.ts';
import { startDemo, type Demo } from '../server/demo.ts';
import { openBrowser, openWatchedPage, type WatchedPage } from '@broadsheet/browser';

let demo: Demo;
let browser: Browser;
let watched: WatchedPage | undefined;
/** What the browser reports on purpose in a test: the status of an answer that tells a failure. */
let expectedStatus: number | undefined;

/** Runs the demo and a browser for the tests of a file; a test fails when its page asks a foreign host, or anything goes wrong in it. */
export function runNewsroom(): void {
  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo({ port: 0, clientFolder }), openBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });

  afterEach(async () => {
    await watched?.page.context().close();
    const misdeeds = (watched?.misdeeds ?? []).filter((misdeed) => !misdeed.includes(`status of ${expectedStatus}`));
    watched = undefined;
    expectedStatus = undefined;
    if (misdeeds.length > 0) throw new Error(`The page misbehaved:\n${misdeeds.join('\n')}`);
  });
}

/** Says that the page of the running test gets an answer with this status on purpose. */
export function expectStatus(status: number): void {
  expectedStatus = status;
}

/** Origin of the built-in publisher. */
export function publisherOrigin(): string {
  return demo.publisherOrigin;
}

/** Address of a page of the demo. */
export function urlOf(path: string): string {
  return new URL(path, demo.url).href;
}

/** Opens a page of the demo. */
export async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  watched = await openWatchedPage(browser, [new URL(demo.url).origin, demo.publisherOrigin], options);
  const { page } = watched;
  await page.goto(urlOf(path));
  await page.locator('main').waitFor();
  return page;
}

/** The story of the built-in publisher with this slug. */
export function storyNamed(slug: string): Story {
  const story = stories.find((candidate) => candidate.slug === slug);
  if (story === undefined) throw new RangeError(`There is no story "${slug}".`);
  return story;
}

/** Address of a story at its publisher. */
export function addressOf(slug: string): string {
  return `${demo.publisherOrigin}${storyPath(storyNamed(slug))}`;
}

/** Path of a story in the reader. */
export function readPath(slug: string, query = ''): string {
  return `/read?url=${encodeURIComponent(addressOf(slug))}${query}`;
}

/** The headline that a page shows. */
export function headlineOf(page: Page): Promise<string> {
  return page.locator('h1').innerText();
}

/** Has what is put into the box for pasting read. */
export async function paste(page: Page, input: string): Promise<void> {
  await page.getByRole('textbox').fill(input);
  await page.getByRole('button', { name: 'Read it' }).click();
}
