import { findViolations } from '@broadsheet/browser';
import { describe, expect, it } from 'vitest';
import { open, serveSite } from './site.ts';

serveSite();

describe('the site', () => {
  it.each(['/', '/tutorials/first-article/', '/reference/article/', '/reference/rules/'])(
    'is accessible: %s',
    async (path) => {
      expect(await findViolations(await open(path))).toEqual([]);
    },
  );

  it('finds an export by its name', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('textbox', { name: 'Search' }).fill('compareStamps');
    await page.getByRole('dialog').getByRole('link', { name: 'compareStamps' }).first().click();
    await expect.poll(() => page.url()).toContain('comparestamps');
  });
});

describe('the playground', () => {
  it('is accessible', async () => {
    const page = await open('/playground/');
    // Axe cannot look into the sandboxed frame that shows an article.
    await page.getByRole('tab', { name: 'Evidence' }).click();
    expect(await findViolations(page)).toEqual([]);
  });

  it('reads the sample it begins with', async () => {
    const page = await open('/playground/');
    await expect.poll(async () => page.getByRole('status').textContent()).toMatch(/^An article, read in/);
    await page.getByRole('tab', { name: 'Markdown' }).click();
    await expect
      .poll(async () => page.getByRole('tabpanel').textContent())
      .toContain('# Council Keeps the Night Market Open by a Single Vote');
  });

  it.each([
    ['A live blog', /^An article/],
    ['A feed', /^A feed/],
    ['A WordPress post', /^An article/],
    ['A plain text', /^An article/],
    ['No article', /consent/],
  ])('reads: %s', async (label, status) => {
    const page = await open('/playground/');
    await page.getByRole('combobox', { name: 'Sample' }).selectOption(label);
    await expect.poll(async () => page.getByRole('status').textContent()).toMatch(status);
  });

  it('shares an input by its address', async () => {
    const page = await open('/playground/');
    await page
      .getByRole('textbox')
      .last()
      .fill('Tram back by spring\n\nThe tram will run again — by spring, the council said.');
    await page.getByRole('button', { name: 'Share' }).click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#[\w-]{20,}$/);
    await page.reload();
    await page.getByRole('tab', { name: 'JSON' }).click();
    await expect.poll(async () => page.getByRole('tabpanel').textContent()).toContain('again — by spring');
  });
});
