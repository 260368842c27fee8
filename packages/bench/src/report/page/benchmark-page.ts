import type { QualityResult } from '../../results/quality-result.ts';
import { trainingParts, trainingSets } from '../../training/training-data.ts';
import { dataTable } from './data-table.ts';
import { describeOrigin } from './describe-origin.ts';
import { markdownTable } from './markdown-table.ts';
import { methodTable } from './method-table.ts';
import { qualityCommand } from './quality-command.ts';
import { setSection } from './set-section.ts';

const frontMatter = `---
title: Benchmark
description: How well Broadsheet reads pages whose right answer is known, beside other extractors.
---

<!-- Written by "pnpm bench report"; changes by hand are lost. -->`;

const aboutData = `The pages belong to their publishers, so none is in the repository, and no result holds their text. Whoever has the public originals, each page as a file with its labels beside it, can repeat the run.`;

const aboutFigures = `Every extractor gets the same pages, as stored text with their address, in the same run. It is not measured on what it does not offer; there stands a dash. Where a label is missing, the page does not count for that figure. Exceptions, time-outs and empty answers count as having found nothing. Texts of other extractors are every visible text of what they return. The text of Broadsheet is made of its blocks without captions, pull quotes and links to other stories; on \`fundus\`, whose labels hold standfirst, headings and paragraphs only, lists, tables and boxes do not count either.`;

const aboutLabels = `Labels have errors. Those that were found are listed with their reasons in [known-truth-errors.ts](https://github.com/broadsheet-news/broadsheet/blob/main/packages/bench/src/data/known-truth-errors.ts). A figure that they touch is given twice: over all pages and, in the row "right labels", without the pages whose label is known to be wrong. The labels of \`reader\` are what Readability is meant to answer, so figures on it favour Readability.`;

const aboutResults = `Figures are shares from 0 to 1, the more the better, and numbers of pages in the last rows, the fewer the better. The best of a row is bold. Languages are those that pages declare; those that fewer than three pages of a set declare are the \`others\`.`;

const aboutSystems = `\`broadsheet-without-publishers\` is Broadsheet without its rules for single publishers: how well it reads pages that nobody has looked at. \`body-text\` is all visible text of the page, the floor.`;

/**
 * Writes a result as a page of the documentation: Markdown with the front matter of Starlight. The same result always
 * gives the same page.
 */
export function benchmarkPage(result: QualityResult): string {
  const versions = Object.entries(result.systems).map(([name, version]) => [`\`${name}\``, version]);
  return [
    frontMatter,
    describeRun(result),
    commandBlock(result),
    '## Data',
    aboutData,
    dataTable(result),
    aboutParts,
    aboutLabels,
    '## Method',
    aboutFigures,
    methodTable(result),
    '## Results',
    aboutResults,
    ...result.sets.map((set) => setSection(result, set)),
    '## Systems',
    aboutSystems,
    markdownTable([['system', 'version'], ...versions]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** When the run was made and from what, and what it measured if not everything. */
function describeRun(result: QualityResult): string {
  const { part, limit, withoutRules } = result;
  const limits = [
    ...(part === 'all' ? [] : [`the part ${part}`]),
    ...(limit === undefined ? [] : [`${limit} pages of each set at most`]),
    ...(withoutRules.length === 0 ? [] : [`Broadsheet without ${withoutRules.join(', ')}`]),
  ];
  const narrowing = limits.length === 0 ? '' : ` Only this was measured: ${limits.join('; ')}.`;
  return `This page shows how well Broadsheet reads pages whose right answer is known, beside other extractors. The figures were made on ${describeOrigin(result)}.${narrowing} These commands make them, and then this page:`;
}

function commandBlock(result: QualityResult): string {
  return ['```sh', qualityCommand(result), 'pnpm bench report --result quality.json', '```'].join('\n');
}

/** How pages fall into parts, and what was learned from which, as the training itself says it. */
const aboutParts = `Pages fall into three parts by publisher, in every set alike: \`train\` (60 % of publishers), \`validation\` (20 %) and \`untouched\` (20 %). The model that tells the blocks of a story from all others has learned from the parts ${listed(trainingParts)} of ${listed(trainingSets)}, and from no page of \`untouched\` in any set: those figures say how well publishers are read that it has never seen.`;

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter((text) => text !== '').join(' and ');
}
