import { parseArgs } from 'node:util';
import { compareWithParse5, type TreeComparison } from '@broadsheet/sdk/document/oracle';
import { dataSetNames } from '../data/data-sets.ts';
import { readDataSet } from '../data/read-data-set.ts';

/*
 * Reads every page of the bench with the scanner of the SDK and with parse5, and says how far their trees agree:
 *
 *     node --conditions=@broadsheet/source packages/bench/src/parse5/compare-with-parse5.ts --data <folder>
 */

/** Pages of a set that are shown with their first difference. */
const maxPages = 5;

/** How much of a difference is shown, in characters. */
const maxCharacters = 200;

interface ComparedPage {
  readonly id: string;
  readonly comparison: TreeComparison;
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new TypeError('Name the folder of the data sets: --data <folder>');

const all: ComparedPage[] = [];
for (const name of dataSetNames) {
  const pages: ComparedPage[] = [];
  for (const { id, readHtml } of await readDataSet(values.data, name)) {
    pages.push({ id, comparison: compareWithParse5(await readHtml()) });
  }
  console.log(summarise(name, pages));
  for (const page of worstOf(pages)) console.log(describe(page));
  all.push(...pages);
}
console.log(summarise('all', all));

function summarise(name: string, pages: readonly ComparedPage[]): string {
  const same = pages.filter(({ comparison }) => comparison.isSameText).length;
  const characters = sum(pages, (comparison) => comparison.characters);
  const inPlace = sum(pages, (comparison) => comparison.charactersInPlace);
  const share = ((inPlace / characters) * 100).toFixed(4);
  return `${name}: ${pages.length} pages, ${same} with the same visible text, ${share} % of the text under the same path`;
}

/** The pages that differ, those with other text before those with text in other places. */
function worstOf(pages: readonly ComparedPage[]): readonly ComparedPage[] {
  return pages
    .filter(({ comparison }) => comparison.firstDifference !== undefined)
    .toSorted((one, other) => severity(other) - severity(one))
    .slice(0, maxPages);
}

function severity({ comparison }: ComparedPage): number {
  return (comparison.isSameText ? 0 : 1) + (1 - comparison.charactersInPlace / Math.max(comparison.characters, 1));
}

function describe({ id, comparison }: ComparedPage): string {
  const { characters, charactersInPlace, firstDifference } = comparison;
  return [
    `  ${id}: ${charactersInPlace} of ${characters} characters in place`,
    `    parse5:  ${firstDifference?.expected.slice(0, maxCharacters)}`,
    `    scanner: ${firstDifference?.actual.slice(0, maxCharacters)}`,
  ].join('\n');
}

function sum(pages: readonly ComparedPage[], count: (comparison: TreeComparison) => number): number {
  return pages.reduce((total, { comparison }) => total + count(comparison), 0);
}
