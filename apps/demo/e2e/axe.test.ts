import { describe, expect, it } from 'vitest';
import { findViolations } from '@broadsheet/browser';
import { open, readPath, runNewsroom } from './newsroom.ts';

runNewsroom();

describe('axe', () => {
  const views: readonly (readonly [name: string, path: () => string])[] = [
    ['the front page', () => '/'],
    ['a section', () => '/?section=City'],
    ['a story', () => readPath('council-keeps-night-market')],
    ['a live blog', () => readPath('storm-orla-live')],
    ['a story with a table', () => readPath('rents-rose-twice-as-fast')],
    ['a story in Arabic', () => readPath('cup-final-arabic')],
    ['the inspector', () => readPath('court-ferry-waiting-hours', '&inspect=article')],
    ['the fields', () => readPath('court-ferry-waiting-hours', '&inspect=fields')],
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
