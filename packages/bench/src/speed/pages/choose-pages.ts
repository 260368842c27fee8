import { renderStoryPage, type Site, stories, storyPath } from '@broadsheet/sdk/testing';
import type { DataSetPage } from '../../data/data-set-page.ts';
import { readDataSet } from '../../data/read-data-set.ts';
import { selectPages } from '../../data/select-pages.ts';
import type { PageChoice } from '../speed-part.ts';
import type { SpeedPage } from './speed-page.ts';

/**
 * Chooses pages to measure speed on and reads them into memory: the same share of every set, spread evenly
 * over each, so that the choice is the same in every run. Without data they are the pages of the fictional publisher.
 *
 * @throws BenchError when the data is missing.
 */
export async function choosePages({ dataFolder, sets, count }: PageChoice): Promise<readonly SpeedPage[]> {
  if (dataFolder === undefined) return fictionalPages().slice(0, count);
  const all = await Promise.all(sets.map(async (name) => readDataSet(dataFolder, name)));
  const total = all.reduce((sum, set) => sum + set.length, 0);
  const chosen = all.flatMap((set) =>
    selectPages(set, { limit: Math.max(1, Math.round((count * set.length) / total)) }),
  );
  return Promise.all(chosen.map(readPage));
}

async function readPage(page: DataSetPage): Promise<SpeedPage> {
  const html = await page.readHtml();
  return { name: `${page.set}/${page.id}`, input: page.url === undefined ? { html } : { html, url: page.url } };
}

function fictionalPages(): readonly SpeedPage[] {
  const site: Site = { origin: 'https://courier.example', stories };
  return stories.map((story) => ({
    name: story.slug,
    input: { html: renderStoryPage(story, site), url: `${site.origin}${storyPath(story)}` },
  }));
}
