import type { TextBlock } from '../labelled-block.ts';
import { isProse } from '../prose.ts';
import { type BlockPage, isInStory } from './block-page.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Blocks before and behind that a block is compared with. */
const offsets = [-3, -2, -1, 1, 2, 3] as const;
/** What is asked of each of them. */
const asked = ['length', 'linkShare', 'likes', 'inStory', 'sameSignature'] as const;
/** Longest run of blocks without prose that is counted. */
const longestRun = 20;
/** Value where there is no neighbour. */
const absent = -1;

/** What stands before and behind a block. */
export const neighbourFeatures: FeatureGroup = {
  names: [
    ...offsets.flatMap((offset) => asked.map((name) => `${name}@${offset}`)),
    'proseBefore',
    'proseBehind',
    'runBefore',
    'runBehind',
  ],
  prepare: (page) => {
    const runs = proseRuns(page);
    return (index, rows, start) => {
      let at = start;
      for (const offset of offsets) {
        const other = page.blocks[index + offset];
        if (other === undefined) rows.fill(absent, at, at + asked.length);
        else writeNeighbour(page, index, index + offset, other, rows, at);
        at += asked.length;
      }
      for (const run of runs) rows[at++] = run[index] ?? 0;
    };
  },
};

function writeNeighbour(
  page: BlockPage,
  index: number,
  place: number,
  block: TextBlock,
  rows: Float32Array,
  at: number,
): void {
  const { groups, blocks } = page.signatures.byElement;
  const group = groups[place] ?? 0;
  rows[at] = block.weight;
  rows[at + 1] = block.linkCharacters / Math.max(1, block.text.length);
  rows[at + 2] = blocks[group] ?? 1;
  rows[at + 3] = Number(isInStory(page, block));
  rows[at + 4] = Number(groups[index] === group);
}

/** Share of the prose before and behind each block, and blocks since the last and until the next prose. */
function proseRuns({ blocks, sums }: BlockPage): readonly Float32Array[] {
  const all = Math.max(1, sums.prose[0] ?? 1);
  const [before, behind, runBefore, runBehind] = [0, 1, 2, 3].map(() => new Float32Array(blocks.length));
  if (before === undefined || behind === undefined || runBefore === undefined || runBehind === undefined) return [];
  let share = 0;
  let run = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    before[index] = share;
    runBefore[index] = run;
    const isText = isProse(block);
    if (isText) share += block.weight / all;
    behind[index] = share;
    run = isText ? 0 : Math.min(longestRun, run + 1);
  }
  run = 0;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (block === undefined) continue;
    behind[index] = share - (behind[index] ?? 0);
    runBehind[index] = run;
    run = isProse(block) ? 0 : Math.min(longestRun, run + 1);
  }
  return [before, behind, runBefore, runBehind];
}
