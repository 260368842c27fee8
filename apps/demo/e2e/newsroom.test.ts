import { renderStoryPage, renderText, stories, storyPath, type Story } from '@broadsheet/sdk/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clientFolder } from '../server/client-folder.ts';
import { startDemo, type Demo } from '../server/demo.ts';
import { findViolations } from './find-violations.ts';
import { openBrowser } from './open-browser.ts';
import { createSpecimen } from './specimen.ts';
import { openWatchedPage, type WatchedPage } from './watched-page.ts';

let demo: Demo;
let browser: Browser;
let watched: WatchedPage | undefined;
/** What the browser reports on purpose in a test: the status of an answer that tells a failure. */
let expectedStatus: number | undefined;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo({ port: 0, clientFolder }), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

// Whatever a test does, the page asks no foreign host for anything, and nothing goes wrong in it.
afterEach(async () => {
  await watched?.page.context().close();
  const misdeeds = (watched?.misdeeds ?? []).filter((misdeed) => !misdeed.includes(`status of ${expectedStatus}`));
  watched = undefined;
  expectedStatus = undefined;
  if (misdeeds.length > 0) throw new Error(`The page misbehaved:\n${misdeeds.join('\n')}`);
});

async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  watched = await openWatchedPage(browser, [new URL(demo.url).origin, demo.publisherOrigin], options);
  const { page } = watched;
  await page.goto(new URL(path, demo.url).href);
  await page.locator('main').waitFor();
  return page;
}

function storyNamed(slug: string): Story {
  const story = stories.find((candidate) => candidate.slug === slug);
  if (story === undefined) throw new RangeError(`There is no story "${slug}".`);
  return story;
}

function addressOf(slug: string): string {
  return `${demo.publisherOrigin}${storyPath(storyNamed(slug))}`;
}

function readPath(slug: string, query = ''): string {
  return `/read?url=${encodeURIComponent(addressOf(slug))}${query}`;
}

async function paste(page: Page, input: string): Promise<void> {
  await page.getByRole('textbox').fill(input);
  await page.getByRole('button', { name: 'Read it' }).click();
}

function headlineOf(page: Page): Promise<string> {
  return page.locator('h1').innerText();
}

describe('the front page', () => {
  it('lists every story of the newspaper', async () => {
    const page = await open('/');
    expect(await page.title()).toBe('The Ellery Courant · Broadsheet');
    expect(await headlineOf(page)).toBe('The Ellery Courant');
    const headlines = await page.locator('[data-story-link]').allInnerTexts();
    expect(headlines.toSorted()).toStrictEqual(stories.map(({ headline }) => headline).toSorted());
  });

  it('sets an Arabic card from right to left', async () => {
    const page = await open('/');
    const card = page.locator('article', { hasText: storyNamed('cup-final-arabic').headline });
    expect(await card.getAttribute('dir')).toBe('rtl');
    expect(await card.locator('h2').getAttribute('lang')).toBe('ar');
  });

  it('shows the pictures of the newspaper', async () => {
    const page = await open('/');
    await page.waitForLoadState('networkidle');
    const widths = await page
      .locator('article img')
      .evaluateAll((images) =>
        images.slice(0, 3).map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
      );
    expect(widths.every((width) => width > 0)).toBe(true);
  });

  it('filters by section and by words, and keeps both in the address', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: 'Culture' }).click();
    await page.getByRole('heading', { name: 'stories in Culture' }).waitFor();
    await page.getByRole('searchbox').fill('salt ledger');
    await page.getByRole('heading', { name: 'One story in Culture with “salt ledger”' }).waitFor();
    expect(new URL(page.url()).search).toBe('?section=Culture&q=salt+ledger');
    await page.reload();
    await page.getByRole('heading', { name: 'One story in Culture with “salt ledger”' }).waitFor();
    expect(await page.locator('[data-story-link]').count()).toBe(1);
    await page.getByRole('searchbox').fill('no such words');
    await page.getByRole('heading', { name: 'No stories' }).waitFor();
  });

  it.each([360, 768, 1440])('fits a window of %i pixels', async (width) => {
    const page = await open('/', { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

describe('the keyboard', () => {
  it('moves through the stories, opens one, and comes back', async () => {
    const page = await open('/');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const headlines = await page.locator('[data-story-link]').allInnerTexts();
    await page.keyboard.press('j');
    expect(await focused()).toBe(headlines[0]);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused()).toBe(headlines[2]);
    await page.keyboard.press('k');
    expect(await focused()).toBe(headlines[1]);
    await page.keyboard.press('o');
    await page.waitForURL(/\/read\?/);
    await page.locator('.story-headline').waitFor();
    expect(await headlineOf(page)).toBe(headlines[1]);
    await page.keyboard.press('u');
    await page.locator('.masthead-title').waitFor();
  });

  it('goes to the search, where letters are letters', async () => {
    const page = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('jokpt');
    expect(await page.getByRole('searchbox').inputValue()).toBe('jokpt');
  });

  it('shows the list of keys, and closes it', async () => {
    const page = await open('/');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await dialog.waitFor();
    expect(await dialog.locator('kbd').allInnerTexts()).toContain('j');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('changes the colours, and remembers them', async () => {
    const page = await open('/', { colorScheme: 'light' });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.keyboard.press('t');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    await page.locator('main').waitFor();
    expect(await paper()).toBe(dark);
  });
});

describe('the reader', () => {
  it('opens a story from the front page', async () => {
    const page = await open('/');
    const story = storyNamed('council-keeps-night-market');
    await page.getByRole('link', { name: story.headline }).click();
    await page.locator('.story-headline').waitFor();
    expect(await headlineOf(page)).toBe(story.headline);
    expect(await page.title()).toBe(`${story.headline} · Broadsheet`);
    const text = await page.locator('.story').innerText();
    for (const part of [
      story.standfirst ?? '',
      'Ines Corrado',
      'Tobias Hale',
      'Twelve hundred letters',
      'Photograph: Tamsin Orrell',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('shows a moment in the zone of the reader, and the printed one on hovering', async () => {
    const page = await open(readPath('council-keeps-night-market'));
    const stamp = page.locator('.stamp').first();
    // Printed on May 11 at 22:40 in Port Ellery, three hours behind UTC; read in Kathmandu.
    expect(await stamp.innerText()).toBe('12 May 2026, 07:25');
    await stamp.hover();
    await page.getByText('11 May 2026, 22:40 −03:00').waitFor();
  });

  it('sets a story in Arabic from right to left', async () => {
    const page = await open(readPath('cup-final-arabic'));
    const story = page.locator('article.story');
    expect(await story.getAttribute('dir')).toBe('rtl');
    expect(await story.getAttribute('lang')).toBe('ar');
  });

  it.each([
    ['Markdown', '# Council Keeps the Night Market'],
    ['HTML', '<h1>Council Keeps the Night Market'],
    ['Plain text', 'Council Keeps the Night Market'],
    ['JSON', '"headline": "Council Keeps the Night Market'],
  ])('copies the story as %s', async (format, words) => {
    const page = await open(readPath('council-keeps-night-market'), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('menuitem', { name: format }).click();
    await page.getByText(`Copied as ${format}`).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(words);
  });

  it.each([360, 1440])('fits a window of %i pixels, story by story', async (width) => {
    const page = await open('/', { viewport: { width, height: 800 } });
    for (const { slug } of stories) {
      await page.goto(new URL(readPath(slug), demo.url).href);
      await page.locator('.story-headline').waitFor();
      expect(`${slug} ${await page.evaluate(() => document.documentElement.scrollWidth)}`).toBe(`${slug} ${width}`);
    }
  });
});

describe('the blocks of a story', () => {
  it('are shown, one element of its own for each type', async () => {
    const page = await open('/paste');
    await page.route('**/api/read*', (route) => route.fulfill({ json: createSpecimen(demo.publisherOrigin) }));
    await paste(page, 'https://courier.example/specimen');
    const story = page.locator('article.story');
    await story.waitFor();
    const expected = {
      dateline: '.dateline',
      'inline content': 'p:has(strong):has(em):has(a[href]):has(q):has(sub):has(sup):has(code):has(br)',
      'pull quote': '.pullquote:has(.attribution)',
      heading: 'h2:text("A heading")',
      'smaller heading': 'h3:text("A smaller heading")',
      list: 'ol[start="3"] > li > p',
      passage: 'blockquote:has(.attribution)',
      picture: '.story-body > figure > img[alt="Roofs at night"]',
      credit: '.figure-credit:text("Photograph: Tamsin Orrell")',
      gallery: '.gallery > figure + figure .picture-missing',
      video: 'a:text("Watch the video")',
      sound: 'a:text("Listen")',
      embed: '.embed:has-text("The words of a post.") a[href="https://strait.example/1"]',
      'head of a table': 'table:has(caption) thead th[scope="col"] + th + th',
      'row of a table': 'tbody th[scope="row"] + td',
      code: 'pre > code:text("npm run demo")',
      box: 'aside[aria-label="The play"]',
      'related link': '.related a[href^="/read?url="]',
      'note in the text': '.note:has-text("Clarification")',
      divider: 'hr',
      'unknown block': '.embed:has-text("x-poll")',
      'live update': 'article.live-update:has-text("Pinned"):has-text("Key event") time',
      'key events': '.box:has-text("Key events") a[href="#update"]',
      'note after the text': 'footer .note:has-text("Correction")',
    };
    for (const [name, selector] of Object.entries(expected)) {
      expect(`${name}: ${(await story.locator(selector).count()) > 0}`).toBe(`${name}: true`);
    }
    expect(await findViolations(page)).toStrictEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  });
});

describe('the inspector', () => {
  it('shows the evidence of a field, and where it stands in the story', async () => {
    const page = await open(readPath('court-ferry-waiting-hours'));
    await page.keyboard.press('i');
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector.getByRole('meter', { name: 'Coverage' }).waitFor();
    const field = inspector.locator('details', { has: page.getByText('headline', { exact: true }) });
    await field.locator('summary').click();
    expect(await field.innerText()).toContain('The headline as shown');
    expect(await field.locator('.rule-name').first().innerText()).toMatch(/^[\w-]+:/);
    expect(await page.locator('h1').getAttribute('data-highlighted')).toBe('');
  });

  it('shows what was removed, and the JSON, and closes', async () => {
    const page = await open(readPath('court-ferry-waiting-hours', '&inspect=removed'));
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector.getByText('Navigation').first().waitFor();
    await inspector.getByRole('tab', { name: 'JSON' }).click();
    await inspector.getByText('"schemaVersion"').waitFor();
    expect(new URL(page.url()).searchParams.get('inspect')).toBe('json');
    await inspector.getByRole('button', { name: 'Close the inspector' }).click();
    await inspector.waitFor({ state: 'detached' });
  });
});

describe('the box for pasting', () => {
  it('takes an address', async () => {
    const page = await open('/paste');
    await page.getByRole('textbox').fill(addressOf('lumen-buys-hollin'));
    await page.getByText('Taken for an address').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/read\?/);
    expect(await headlineOf(page)).toBe(storyNamed('lumen-buys-hollin').headline);
  });

  it('takes HTML', async () => {
    const page = await open('/paste');
    const story = storyNamed('court-ferry-waiting-hours');
    await paste(page, renderStoryPage(story, { origin: demo.publisherOrigin, stories }));
    await page.getByText('Pasted as HTML').waitFor();
    expect(await headlineOf(page)).toBe(story.headline);
  });

  it('takes plain text, and still has it when the page is loaded again', async () => {
    const page = await open('/paste');
    const story = storyNamed('foreign-minister-rivers-compact');
    await paste(page, renderText(story));
    await page.getByText('Pasted as plain text').waitFor();
    await page.reload();
    await page.locator('.story-headline').waitFor();
    expect(await headlineOf(page)).toBe(story.headline);
  });

  it('takes a feed', async () => {
    const page = await open('/paste');
    await paste(page, `${demo.publisherOrigin}/feed/`);
    await page.locator('.masthead-title').waitFor();
    expect(await page.locator('[data-story-link]').count()).toBe(stories.length);
  });

  it('takes a file that is dropped on it', async () => {
    const page = await open('/paste');
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(
        new File(['Harbour tram to run by spring\n\nThe first line opens in April.'], 'tram.txt', {
          type: 'text/plain',
        }),
      );
      return data;
    });
    await page.getByRole('textbox').dispatchEvent('drop', { dataTransfer: transfer });
    await page.getByText('Taken for plain text').waitFor();
    expect(await page.getByRole('textbox').inputValue()).toContain('Harbour tram to run by spring');
  });

  it('tells a failure as help, beside what was pasted', async () => {
    const page = await open('/paste');
    await page.getByRole('button', { name: 'A page that is gone' }).click();
    const help = page.getByRole('alert');
    await help.getByRole('heading', { name: 'There is no such page' }).waitFor();
    expect(await help.innerText()).toContain('FETCH_FAILED / status, 410');
    expect(await page.getByRole('textbox').inputValue()).toBe(`${demo.publisherOrigin}/gone`);
    expectedStatus = 502;
  });

  it('refuses an address of this machine', async () => {
    const page = await open('/paste');
    await paste(page, 'http://localhost:1/');
    const help = page.getByRole('alert');
    await help.getByRole('heading', { name: 'This address is not fetched' }).waitFor();
    expect(await help.innerText()).toContain('ADDRESS_REFUSED');
    expectedStatus = 403;
  });
});

describe('axe', () => {
  const views: readonly (readonly [name: string, path: () => string])[] = [
    ['the front page', () => '/'],
    ['a section', () => '/?section=City'],
    ['a story', () => readPath('council-keeps-night-market')],
    ['a live blog', () => readPath('storm-orla-live')],
    ['a story with a table', () => readPath('rents-rose-twice-as-fast')],
    ['a story in Arabic', () => readPath('cup-final-arabic')],
    ['the inspector', () => readPath('court-ferry-waiting-hours', '&inspect=fields')],
    ['the JSON', () => readPath('court-ferry-waiting-hours', '&inspect=json')],
    ['the box for pasting', () => '/paste'],
    ['an address that there is not', () => '/nowhere'],
  ];

  it.each(views)('finds nothing on %s, in light and dark', async (_name, path) => {
    const page = await open(path());
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page)).toStrictEqual([]);
    }
  });
});
