import { findViolations } from '@broadsheet/browser';
import { stories } from '@broadsheet/sdk/testing';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  expectStatus,
  headlineOf,
  open,
  publisherOrigin,
  readPath,
  runNewsroom,
  storyNamed,
} from './newsroom.ts';
import { secondFront } from './second-front.ts';

runNewsroom();

/** Looks at what a site offers. */
async function look(address: string): Promise<Page> {
  const page = await open('/sites');
  await page.getByRole('textbox').fill(address);
  await page.keyboard.press('Enter');
  return page;
}

describe('adding a site', () => {
  it('shows what was found and how', async () => {
    const page = await look(`${publisherOrigin()}/letter/`);
    await page.getByRole('heading', { name: /offers .+ to read it/ }).waitFor();
    const found = await page.getByRole('region', { name: 'What was found' }).innerText();
    expect(found).toContain('/letter/, named by a script in /letter/');
    expect(found).toContain('/sitemap.xml, named by /robots.txt');
    await page.getByRole('button', { name: /^Add Ghost/ }).click();
    await page.getByRole('heading', { name: 'On your front page' }).waitFor();
    expect(await findViolations(page)).toStrictEqual([]);
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('heading', { name: 'On your front page' }).waitFor({ state: 'detached' });
  });

  it('fills the front page with stories of several publishers', async () => {
    const page = await look(publisherOrigin());
    await page.route('**/api/source*', (route) => route.fulfill({ json: secondFront }));
    await page
      .getByRole('button', { name: /^Add Feed/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Broadsheet, front page' }).click();
    await page.getByRole('heading', { name: 'The Newsroom' }).waitFor();
    expect(await page.locator('[data-story-link]').count()).toBe(stories.length + secondFront.stories.length);
    expect(await findViolations(page)).toStrictEqual([]);
    const publishers = page.getByRole('group', { name: 'Publishers' });
    await publishers.getByRole('button', { name: secondFront.title }).click();
    await page.getByRole('heading', { name: secondFront.title, level: 1 }).waitFor();
    expect(await page.locator('[data-story-link]').count()).toBe(secondFront.stories.length);
    expect(await page.getByRole('group', { name: 'Sections' }).innerText()).toBe('All stories\nValley');
  });

  it('says which added site cannot be read, and removes it', async () => {
    const page = await open('/');
    await page.evaluate(() =>
      localStorage.setItem('sources', '[{"kind":"feed","url":"http://192.168.0.1/feed","title":"Gone"}, 7]'),
    );
    await page.reload();
    await page.getByText('Gone: this address is not fetched').waitFor();
    expectStatus(403);
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('Gone').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => localStorage.getItem('sources'))).toBe('[]');
  });

  it('tells a failure as help', async () => {
    const page = await look(`${publisherOrigin()}/gone`);
    await page.getByRole('alert').getByRole('heading', { name: 'There is no such page' }).waitFor();
    expectStatus(502);
    expect(await page.getByRole('textbox').inputValue()).toBe(`${publisherOrigin()}/gone`);
  });
});

describe('unread stories', () => {
  it('are counted; a story is read once it was opened, in this browser', async () => {
    const page = await open(readPath('lumen-buys-hollin'));
    const { headline } = storyNamed('lumen-buys-hollin');
    expect(await headlineOf(page)).toBe(headline);
    await page.keyboard.press('u');
    const read = page.locator('[data-read]');
    await read.waitFor();
    expect(await read.innerText()).toContain(headline);
    await page.getByRole('button', { name: `Unread ${stories.length - 1}` }).click();
    await page.getByRole('heading', { name: `${stories.length - 1} unread stories` }).waitFor();
    expect(await page.locator(`[data-story-link="${addressOf('lumen-buys-hollin')}"]`).count()).toBe(0);
  });

  it('are marked by a key', async () => {
    const page = await open('/');
    await page.keyboard.press('j');
    await page.keyboard.press('m');
    await page.locator('[data-read]').waitFor();
    await page.keyboard.press('m');
    await page.locator('[data-read]').waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: `Unread ${stories.length}` }).count()).toBe(1);
  });
});
