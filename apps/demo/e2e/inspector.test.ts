import { findViolations } from '@broadsheet/browser';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectStatus, open, paste, readPath, runNewsroom } from './newsroom.ts';

runNewsroom();

const slug = 'court-ferry-waiting-hours';

const paragraph =
  '<p>The harbour tram will run again by spring, the council of Port Ellery said on Monday evening.</p>';

/** A page with a script, things of another site, and two dates. */
const disputedPage = `<html>
  <head>
    <meta property="article:published_time" content="2026-03-04T09:00:00+01:00">
    <script type="application/ld+json">
      {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-02T09:00:00+01:00"}
    </script>
    <script>document.title = 'run'</script>
    <script src="https://elsewhere.example/app.js"></script>
    <link rel="stylesheet" href="https://elsewhere.example/page.css">
  </head>
  <body>
    <h1>Harbour tram to run again</h1>
    <img src="https://elsewhere.example/pixel.gif" width="1" height="1" alt=""><iframe src="https://elsewhere.example/"></iframe>
    ${paragraph.repeat(5)}
    <p><a href="https://elsewhere.example/">More</a></p>
  </body>
</html>`;

/** Opens a tab of the inspector on the story. */
async function inspect(tab: string): Promise<{ page: Page; inspector: Locator; original: FrameLocator }> {
  const page = await open(readPath(slug, `&inspect=${tab}`));
  const inspector = page.getByRole('region', { name: 'Inspector' });
  const original = page.frameLocator('.original-frame');
  await original.locator('h1').waitFor();
  return { page, inspector, original };
}

/** The words that are marked in the original. */
function markedIn(page: Page, mark = 'traced'): Promise<string> {
  return page.locator('.original-frame').evaluate((frame, name) => {
    const view = frame instanceof HTMLIFrameElement ? frame.contentDocument?.defaultView : undefined;
    return [...(view?.CSS.highlights.get(name) ?? [])].map(String).join('\n');
  }, mark);
}

describe('the original', () => {
  it('stands beside the article; pointing at a block marks where it came from', async () => {
    const { page, original } = await inspect('article');
    const block = page.locator('.panel-body p[data-block]').nth(1);
    await block.hover();
    await expect.poll(() => markedIn(page)).toBe(await block.innerText());
    expect(await block.getAttribute('data-highlighted')).toBe('');
    await page.locator('.panel-body h1').hover();
    await expect.poll(() => markedIn(page)).toBe(await original.locator('h1').innerText());
    expect(await page.locator('.trace-strip').innerText()).toContain('the rule visible:');
  });

  it('marks the picture that a block shows', async () => {
    const { page, original } = await inspect('article');
    await page.locator('.panel-body figure img').first().hover();
    await original.locator('img[data-broadsheet-traced]').first().waitFor();
    expect(await page.locator('.trace-strip').innerText()).toContain('image Block 1 of');
  });

  it('tells the block of the article that the reader points at', async () => {
    const { page, original } = await inspect('article');
    await original.locator('article p').nth(3).hover();
    await page.locator('.panel-body [data-highlighted]').waitFor();
    expect(await page.locator('.panel-body [data-highlighted]').innerText()).toBe(
      await original.locator('article p').nth(3).innerText(),
    );
  });

  it('runs no script, loads nothing of others, and leads nowhere', async () => {
    const page = await open('/paste');
    await paste(page, disputedPage);
    await page.getByText('Pasted as HTML').waitFor();
    await page.keyboard.press('i');
    const original = page.frameLocator('.original-frame');
    await original.getByRole('link', { name: 'More' }).click();
    expect(await original.locator('title').count()).toBe(0);
    expect(await original.locator('h1').innerText()).toBe('Harbour tram to run again');
  });

  it('fits a phone, as a tab of its own', async () => {
    const page = await open(readPath(slug, '&inspect=article'), { viewport: { width: 360, height: 740 } });
    await page.locator('.panel-body p[data-block]').nth(1).click();
    await page.getByRole('button', { name: 'Show it' }).click();
    await page.frameLocator('.original-frame').locator('h1').waitFor();
    await expect.poll(() => markedIn(page)).toContain('judges');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await findViolations(page)).toStrictEqual([]);
  });
});

describe('the inspector', () => {
  it('shows the evidence of a field: winner, rivals, rules with their reasons, and their places', async () => {
    const { page, inspector } = await inspect('fields');
    await inspector.getByRole('meter', { name: 'Coverage' }).waitFor();
    const field = inspector.locator('details', { has: page.getByText('headline', { exact: true }) });
    await field.locator('summary').click();
    const text = await field.innerText();
    for (const part of ['The headline as shown', 'Chosen', 'visible:', 'json-ld:headline', 'Right on four of five'])
      expect(text).toContain(part);
    await field.locator('.claim', { hasText: 'json-ld:headline' }).hover();
    await page.locator('.trace-snippet', { hasText: '"headline": "Night Ferry Crews' }).waitFor();
    await field.locator('.claim', { hasText: 'meta:og-title' }).hover();
    await page.locator('.trace-snippet', { hasText: 'property="og:title"' }).waitFor();
  });

  it('tells conflicts', async () => {
    const page = await open('/paste');
    await paste(page, disputedPage);
    await page.getByText('Pasted as HTML').waitFor();
    await page.keyboard.press('i');
    await page.getByRole('tab', { name: 'Fields' }).click();
    await page.getByText('The source contradicts itself on one field.').waitFor();
    expect(await page.locator('.evidence').first().innerText()).toContain('1 disagrees');
  });

  it('puts a removed part back, and takes it out again', async () => {
    const { page, inspector } = await inspect('removed');
    expect(await markedIn(page, 'removed')).toContain('Newsletters');
    const comments = inspector.locator('li', { hasText: 'Gull on the Mole' });
    await comments.getByRole('button', { name: 'Put back' }).click();
    await comments.getByRole('button', { name: 'Take out' }).waitFor();
    expect(await markedIn(page, 'removed')).not.toContain('Gull on the Mole');
    await inspector.getByRole('tab', { name: 'Article' }).click();
    await inspector.locator('[data-restored]', { hasText: 'Gull on the Mole' }).first().waitFor();
    await inspector.getByRole('tab', { name: 'Removed' }).click();
    await comments.getByRole('button', { name: 'Take out' }).click();
    await comments.getByRole('button', { name: 'Put back' }).waitFor();
    expect(await findViolations(page)).toStrictEqual([]);
  });

  it('names who is quoted, and marks the words', async () => {
    const { page, inspector } = await inspect('quotes');
    await inspector.getByRole('heading', { name: 'Emil Karsten' }).waitFor();
    await inspector.locator('li', { hasText: 'I was never after a fortune' }).hover();
    await expect.poll(() => markedIn(page)).toBe('I was never after a fortune,');
    expect(await findViolations(page)).toStrictEqual([]);
  });

  it('tells what each format loses, and shows its text', async () => {
    const { page, inspector } = await inspect('formats');
    const names = await inspector.locator('summary > :first-child').allInnerTexts();
    expect(names).toStrictEqual(
      expect.arrayContaining(['Markdown', 'HTML', 'JSON-LD', 'ninjs 3.1', 'ANS', 'Portable Text']),
    );
    await inspector.locator('summary', { hasText: 'Markdown' }).click();
    await inspector.getByText('No place for these fields').waitFor();
    expect(await inspector.locator('pre').innerText()).toContain('# Night Ferry Crews Win Back Pay');
    expect(await findViolations(page)).toStrictEqual([]);
  });

  it('finds the story as feed item, WordPress post and plain text, and compares them', async () => {
    const { page, inspector, original } = await inspect('forms');
    await inspector.getByRole('button', { name: 'Compare the forms' }).click();
    const table = inspector.getByRole('table');
    await table.waitFor();
    expect(await table.locator('thead th').allInnerTexts()).toStrictEqual([
      'Field',
      'Page',
      'Feed item',
      'WordPress post',
      'Plain text',
    ]);
    expect(await table.locator('[data-agreement="differs"]').count()).toBe(0);
    expect(await table.locator('[data-agreement="same"]').count()).toBeGreaterThan(20);
    expect(await findViolations(page)).toStrictEqual([]);
    await inspector.getByRole('button', { name: 'WordPress post' }).click();
    await original.locator('[data-content]').waitFor();
    await inspector.getByRole('tab', { name: 'Article' }).click();
    await page.locator('.panel-body h1').hover();
    await expect.poll(() => markedIn(page)).toBe('Night Ferry Crews Win Back Pay for Hours Spent Waiting');
    await inspector.getByRole('button', { name: 'Plain text' }).click();
    await original.locator('[data-text]').waitFor();
    await page.locator('.panel-body p[data-block]', { hasText: 'The three judges agreed' }).hover();
    await expect.poll(() => markedIn(page)).toContain('The three judges agreed');
  });

  it('shows the JSON, and closes', async () => {
    const { page, inspector } = await inspect('json');
    await inspector.getByText('"schemaVersion"').waitFor();
    await page.getByRole('button', { name: 'Inspect', pressed: true }).click();
    await inspector.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('inspect')).toBe(false);
  });

  it('says so when the original is no longer kept', async () => {
    const { page, inspector } = await inspect('removed');
    await page.route('**/api/story*', (route) =>
      route.fulfill({ status: 404, json: { error: { code: 'STORY_FORGOTTEN', message: 'Gone.' } } }),
    );
    await inspector.getByRole('button', { name: 'Put back' }).first().click();
    await inspector.getByRole('heading', { name: 'The original is gone' }).waitFor();
    expect(await inspector.getByRole('alert').innerText()).toContain('Load this page again');
    expectStatus(404);
  });
});
