import { createPublisher, renderStoryPage, stories, storyPath } from '@broadsheet/sdk/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { machineZones, type PageChecker, startPageChecker } from './check-pages.ts';

const site = createPublisher({ origin: 'https://courant.example' });

let checker: PageChecker | undefined;
beforeAll(() => {
  checker = startPageChecker();
});
afterAll(() => checker?.end());

it('all properties hold for the pages of all stories, under every time zone', { timeout: 120_000 }, async () => {
  const pages = stories.map((story) => ({
    html: renderStoryPage(story, site),
    url: `${site.origin}${storyPath(story)}`,
  }));
  // A page is asked about in one zone; as often as there are zones, it is asked about in each of them.
  const findings = await checker?.check(pages.flatMap((page) => machineZones.map(() => page)));
  expect(findings?.filter(({ faults }) => Object.keys(faults).length > 0)).toEqual([]);
  expect(new Set(findings?.map(({ fingerprint }) => fingerprint)).size).toBe(pages.length);
});

it('a page with nothing to read has no fingerprint and no faults', { timeout: 60_000 }, async () => {
  expect(await checker?.check([{ html: '' }])).toEqual([{ faults: {} }]);
});
