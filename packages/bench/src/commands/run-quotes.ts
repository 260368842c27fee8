import { parseArgs } from 'node:util';
import { blockText, walkBlocks } from '@broadsheet/core/model';
import { extractArticle } from '@broadsheet/sdk';
import { BenchError } from '../bench-error.ts';
import { readDataSet } from '../data/read-data-set.ts';
import { compareQuotes } from '../quotes/compare-quotes.ts';
import { type QuoteTruthPage, readQuoteTruth } from '../quotes/quote-truth.ts';
import { type QuotePart, quotesReport } from '../quotes/quotes-report.ts';
import { type BenchEnvironment, findDataFolder } from './bench-environment.ts';
import { orBenchError } from './or-bench-error.ts';

/**
 * Runs `bench quotes`: the quotations of the pages that were marked by hand, those looked at while rules were written
 * apart from those that were not.
 *
 * @returns The report.
 * @throws BenchError when an argument is unknown or the data is missing.
 */
export async function runQuotes(args: readonly string[], environment: BenchEnvironment): Promise<string> {
  const { values } = orBenchError(() => parseArgs({ args: [...args], options: { data: { type: 'string' } } }));
  const folder = findDataFolder(values.data, environment);
  const truth = await readQuoteTruth();
  const parts: QuotePart[] = [];
  for (const name of ['tuned', 'aside'] as const) {
    const pages: QuotePart['pages'][number][] = [];
    for (const page of truth) if (page.part === name) pages.push(await comparePage(folder, page));
    parts.push({ name, pages });
  }
  return quotesReport(parts);
}

async function comparePage(folder: string, { set, id, quotes }: QuoteTruthPage): Promise<QuotePart['pages'][number]> {
  const page = (await readDataSet(folder, set)).find((one) => one.id === id);
  if (page === undefined) throw new BenchError(`The page ${id} is not in the set "${set}" of ${folder}.`);
  const html = await page.readHtml();
  const { article } = extractArticle(page.url === undefined ? { html } : { html, url: page.url });
  const textOf = new Map(Array.from(walkBlocks(article.body), (block) => [block.id, blockText(block)]));
  return compareQuotes(quotes, article.quotes, textOf);
}
