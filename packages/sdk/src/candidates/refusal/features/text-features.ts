import { type KnownTag, tagNumber } from '../../../document/tag.ts';
import type { BlockLabel } from '../../blocks/labelled-block.ts';
import type { PageFeature } from './page-feature.ts';
import type { TextSums } from './text-sums.ts';

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** What the runs of text of a page say, row by row: how much of it is a story, and what stands around the story. */
const sumFeatures: readonly (readonly [name: string, read: (sums: TextSums) => number])[] = [
  ['text', ({ weight }) => Math.log1p(weight)],
  ['link share', ({ linkCharacters, weight }) => share(linkCharacters, weight)],
  ['blocks', ({ blocks }) => blocks],
  ['link blocks', ({ linkBlocks }) => linkBlocks],
  ['link block share', ({ linkBlocks, blocks }) => share(linkBlocks, blocks)],
  ['link blocks before', ({ linkBlocksBefore }) => linkBlocksBefore],
  ['link blocks after', ({ linkBlocksAfter }) => linkBlocksAfter],
  ['short share', ({ shortBlocks, blocks }) => share(shortBlocks, blocks)],
  ['prose share', ({ prose, weight }) => share(prose, weight)],
  ['prose blocks', ({ proseBlocks }) => proseBlocks],
  ['mean prose', ({ prose, proseBlocks }) => share(prose, proseBlocks)],
  ['headings', ({ headings }) => headings],
  ['linked headings', ({ linkedHeadings }) => linkedHeadings],
  ['linked heading share', ({ linkedHeadings, headings }) => share(linkedHeadings, headings)],
  ['item share', ({ items, blocks }) => share(items, blocks)],
  ['linked item share', ({ linkedItems, items }) => share(linkedItems, items)],
  ['button blocks', ({ buttons }) => buttons],
  ['prices', ({ prices }) => prices],
  ['price share', ({ prices, blocks }) => share(prices, blocks)],
  ['buy lines', ({ buyLines }) => buyLines],
  ['questions', ({ questions }) => questions],
  ['date lines', ({ dateLines }) => dateLines],
  ['date line share', ({ dateLines, blocks }) => share(dateLines, blocks)],
  ['share before', ({ blocksBefore, blocks }) => share(blocksBefore, blocks)],
  ['story', ({ story }) => Math.log1p(story)],
  ['story share', ({ story, weight }) => share(story, weight)],
  ['story share of prose', ({ storyProse, prose }) => share(storyProse, prose)],
  ['story blocks', ({ storyBlocks }) => storyBlocks],
  ['story prose blocks', ({ storyProseBlocks }) => storyProseBlocks],
  ['story mean prose', ({ storyProse, storyProseBlocks }) => share(storyProse, storyProseBlocks)],
  ['story prose share', ({ storyProse, story }) => share(storyProse, story)],
  ['story prose block share', ({ storyProseBlocks, storyBlocks }) => share(storyProseBlocks, storyBlocks)],
  ['story link share', ({ storyLinks, story }) => share(storyLinks, story)],
  ['story long paragraphs', ({ storyLongBlocks }) => storyLongBlocks],
  ['story heading share', ({ storyHeadings, storyBlocks }) => share(storyHeadings, storyBlocks)],
  ['story item share', ({ storyItems, storyBlocks }) => share(storyItems, storyBlocks)],
  ['story cell share', ({ storyCells, storyBlocks }) => share(storyCells, storyBlocks)],
  ['story code share', ({ storyCode, storyBlocks }) => share(storyCode, storyBlocks)],
  ['story question share', ({ storyQuestions, storyBlocks }) => share(storyQuestions, storyBlocks)],
  ['story sentence share', ({ storySentences, storyBlocks }) => share(storySentences, storyBlocks)],
  ['story price share', ({ storyPrices, storyBlocks }) => share(storyPrices, storyBlocks)],
  ['story runs', ({ storyRuns }) => storyRuns],
  ['story longest run', ({ storyLongestRun }) => Math.log1p(storyLongestRun)],
  ['story parents', ({ storyParents }) => storyParents],
  ['story parent share', ({ storyParents, storyBlocks }) => share(storyParents, storyBlocks)],
  ['story largest parent', ({ storyLargestParent, story }) => share(storyLargestParent, story)],
];

/** Labels whose share of the text is asked for. */
const labels = ['navigation', 'related', 'comments', 'outside-story', 'form'] as const satisfies readonly BlockLabel[];

/** Elements that are counted. */
const tags = [
  'h1',
  'h2',
  'h3',
  'p',
  'a',
  'li',
  'article',
  'time',
  'form',
  'input',
  'button',
  'pre',
  'code',
  'img',
  'figure',
] as const satisfies readonly KnownTag[];

/** What the text and the elements of a page say, whatever its language. */
export const textFeatures: readonly PageFeature[] = [
  ...sumFeatures.map(([name, read]): PageFeature => ({ name, read: ({ text }) => read(text) })),
  ...labels.map((label): PageFeature => ({
    name: `${label} share`,
    read: ({ text }) => share(text.labels.get(label) ?? 0, text.weight),
  })),
  ...tags.map((tag): PageFeature => {
    const number = tagNumber(tag);
    return { name: `<${tag}>`, read: ({ tagCounts }) => tagCounts[number] ?? 0 };
  }),
];
