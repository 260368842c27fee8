import { findViolations } from '@broadsheet/browser';
import { ghostPost, renderStoryPage, renderText, stories } from '@broadsheet/sdk/testing';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  expectStatus,
  headlineOf,
  open,
  paste,
  publisherOrigin,
  runNewsroom,
  storyNamed,
} from './newsroom.ts';

runNewsroom();

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
    await paste(page, renderStoryPage(story, { origin: publisherOrigin(), stories }));
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
    await paste(page, `${publisherOrigin()}/feed/`);
    await page.locator('.masthead-title').waitFor();
    expect(await page.locator('[data-story-link]').count()).toBe(stories.length);
  });

  it('takes a file that is dropped anywhere', async () => {
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
    await page.locator('h1').dispatchEvent('drop', { dataTransfer: transfer });
    await page.getByText('Taken for plain text').waitFor();
    expect(await page.getByRole('textbox').inputValue()).toContain('Harbour tram to run by spring');
  });

  it('takes a file that is chosen', async () => {
    const page = await open('/paste');
    const buffer = Buffer.from(
      JSON.stringify(ghostPost(storyNamed('lumen-buys-hollin'), { origin: publisherOrigin(), stories })),
    );
    await page.getByLabel('Choose a file').setInputFiles({ name: 'post.json', mimeType: 'application/json', buffer });
    await page.getByText('Taken for JSON').waitFor();
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('Pasted as JSON').waitFor();
    expect(await headlineOf(page)).toBe(storyNamed('lumen-buys-hollin').headline);
  });

  it('sets a text in Japanese as Japanese', async () => {
    const page = await open('/paste');
    await page.getByRole('button', { name: 'A text in Japanese' }).click();
    await page.locator('.story-headline').waitFor();
    expect(await page.locator('article.story').getAttribute('lang')).toBe('ja');
    expect(await findViolations(page)).toStrictEqual([]);
  });

  it('tells a failure as help, beside what was pasted', async () => {
    const page = await open('/paste');
    await page.getByRole('button', { name: 'A page that is gone' }).click();
    const help = page.getByRole('alert');
    await help.getByRole('heading', { name: 'There is no such page' }).waitFor();
    expect(await help.innerText()).toContain('FETCH_FAILED / status, 410');
    expect(await page.getByRole('textbox').inputValue()).toBe(`${publisherOrigin()}/gone`);
    expectStatus(502);
  });

  it('refuses an address of this machine', async () => {
    const page = await open('/paste');
    await paste(page, 'http://localhost:1/');
    const help = page.getByRole('alert');
    await help.getByRole('heading', { name: 'This address is not fetched' }).waitFor();
    expect(await help.innerText()).toContain('ADDRESS_REFUSED');
    expectStatus(403);
  });
});
