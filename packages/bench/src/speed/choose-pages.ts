import type { DataSetPage } from '../data/data-set-page.ts';
import type { DataSetName } from '../data/data-sets.ts';
import { readDataSet } from '../data/read-data-set.ts';
import { selectPages } from '../data/select-pages.ts';
import type { SpeedPage } from './speed-page.ts';

/**
 * Chooses pages to measure speed on and reads them into memory: the same share of every set, spread evenly
 * over each, so that the choice is the same in every run.
 *
 * @throws BenchError when the data is missing.
 */
export async function choosePages(
  folder: string,
  names: readonly DataSetName[],
  count: number,
): Promise<readonly SpeedPage[]> {
  const sets = await Promise.all(names.map(async (name) => readDataSet(folder, name)));
  const all = sets.reduce((sum, set) => sum + set.length, 0);
  const chosen = sets.flatMap((set) =>
    selectPages(set, { limit: Math.max(1, Math.round((count * set.length) / all)) }),
  );
  return Promise.all(chosen.map(readPage));
}

async function readPage(page: DataSetPage): Promise<SpeedPage> {
  const html = await page.readHtml();
  return { name: `${page.set}/${page.id}`, input: page.url === undefined ? { html } : { html, url: page.url } };
}
