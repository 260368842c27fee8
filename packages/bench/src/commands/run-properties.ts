import { BenchError } from '../bench-error.ts';
import type { DataSetPage } from '../data/data-set-page.ts';
import { readDataSet } from '../data/read-data-set.ts';
import { selectPages } from '../data/select-pages.ts';
import { type PageChecker, sameInEveryZone, startPageChecker } from '../properties/check-pages.ts';
import type { CheckedPage, PageFindings } from '../properties/find-faults.ts';
import { properties } from '../properties/properties.ts';
import { alignTable } from '../report/align-table.ts';
import type { PropertiesOptions } from './properties-options.ts';
import type { CommandOutput } from './run-quality.ts';

/** Pages that are sent to the processes together. */
const pagesAtOnce = 40;

/** A page with what was found on it. */
interface FoundPage extends PageFindings {
  readonly name: string;
}

/**
 * Runs `bench properties`: what must hold for every page, however well it is read.
 *
 * @throws BenchError when data is missing, or when a property does not hold for a page.
 */
export async function runProperties(options: PropertiesOptions, { print, showProgress }: CommandOutput): Promise<void> {
  const checker = startPageChecker();
  try {
    const found: FoundPage[] = [];
    for (const set of options.sets) {
      const pages = selectPages(await readDataSet(options.dataFolder, set), options);
      for (let start = 0; start < pages.length; start += pagesAtOnce) {
        showProgress(`${set}: ${start} of ${pages.length}`);
        found.push(...(await checkPages(checker, pages.slice(start, start + pagesAtOnce))));
      }
    }
    print(reportOf(found, options.worst));
    const faulty = found.filter(({ faults }) => Object.keys(faults).length > 0).length;
    if (faulty > 0) throw new BenchError(`Not all properties hold for ${faulty} of ${found.length} pages.`);
  } finally {
    checker.end();
  }
}

async function checkPages(checker: PageChecker, pages: readonly DataSetPage[]): Promise<readonly FoundPage[]> {
  const findings = await checker.check(await Promise.all(pages.map(toCheckedPage)));
  return findings.map((finding, index) => ({ ...finding, name: `${pages[index]?.set}/${pages[index]?.id}` }));
}

/** Some sets give a page a name of their own instead of its address. */
async function toCheckedPage({ url, readHtml }: DataSetPage): Promise<CheckedPage> {
  const html = await readHtml();
  return url !== undefined && /^https?:/.test(url) && URL.canParse(url) ? { html, url } : { html };
}

function reportOf(found: readonly FoundPage[], worst: number): string {
  const read = found.filter(({ fingerprint }) => fingerprint !== undefined);
  const names = [...Object.keys(properties), sameInEveryZone];
  const offenders = names.map((name) => ({ name, pages: found.filter(({ faults }) => name in faults) }));
  const rows = offenders.map(({ name, pages }) => [name, `${read.length - pages.length}`, `${pages.length}`]);
  const header = [`${read.length} of ${found.length} pages have something to read`, 'hold', 'do not'];
  const lines = offenders.flatMap(({ name, pages }) =>
    pages.slice(0, worst).map((page) => `${page.name}: ${name}: ${page.faults[name]}`),
  );
  return [alignTable([header, ...rows]), ...lines].join('\n');
}
