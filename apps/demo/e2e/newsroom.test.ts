import { stories } from '@broadsheet/sdk/testing';
import { describe, expect, it } from 'vitest';
import { findViolations } from '@broadsheet/browser';
import { createSpecimen } from './specimen.ts';
import { headlineOf, open, paste, publisherOrigin, readPath, runNewsroom, storyNamed, urlOf } from './newsroom.ts';

runNewsroom();

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
    const printed = page.getByText('11 May 2026, 22:40 −03:00');
    // What is still being laid out may move the stamp away from under the pointer.
    await expect
      .poll(
        async () => {
          await page.locator('h1').hover();
          await stamp.hover();
          return printed.waitFor({ timeout: 1000 }).then(
            () => true,
            () => false,
          );
        },
        { timeout: 20_000 },
      )
      .toBe(true);
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
    ['JSON-LD', '"@type": "NewsArticle"'],
    ['ninjs', '"headlines":'],
    ['Text for a model', 'Council Keeps the Night Market'],
    ['JSON', '"headline": "Council Keeps the Night Market'],
  ])('copies the story as %s', async (format, words) => {
    const page = await open(readPath('council-keeps-night-market'), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('menuitem', { name: format, exact: true }).click();
    await page.getByText(`Copied as ${format}`).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(words);
  });

  it.each([360, 1440])('fits a window of %i pixels, story by story', async (width) => {
    const page = await open('/', { viewport: { width, height: 800 } });
    for (const { slug } of stories) {
      await page.goto(urlOf(readPath(slug)));
      await page.locator('.story-headline').waitFor();
      expect(`${slug} ${await page.evaluate(() => document.documentElement.scrollWidth)}`).toBe(`${slug} ${width}`);
    }
  });
});

describe('the blocks of a story', () => {
  it('are shown, one element of its own for each type', async () => {
    const page = await open('/paste');
    await page.route('**/api/read*', (route) => route.fulfill({ json: createSpecimen(publisherOrigin()) }));
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
      video: 'button:text("Watch the video")',
      sound: 'button:text("Listen")',
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
    // Nothing of others is loaded before the reader asks; then it is, in a frame of its own.
    expect(await page.locator('iframe').count()).toBe(0);
    await story.getByRole('button', { name: 'Watch the video' }).click();
    await page.frameLocator('.player').frameLocator('iframe').locator('body').waitFor();
  });
});
