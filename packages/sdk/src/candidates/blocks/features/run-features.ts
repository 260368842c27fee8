import { isProse } from '../prose.ts';
import type { BlockPage } from './block-page.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Longest run of blocks without prose that is counted. */
const longestRun = 20;

/** How much of the page's prose stands before and behind a block, and how far away the nearest of it is. */
export const runFeatures: FeatureGroup = {
  names: ['proseBefore', 'proseBehind', 'runBefore', 'runBehind'],
  prepare: (page) => {
    const { before, behind, runBefore, runBehind } = proseRuns(page);
    return (index, rows, at) => {
      rows[at] = before[index] ?? 0;
      rows[at + 1] = behind[index] ?? 0;
      rows[at + 2] = runBefore[index] ?? 0;
      rows[at + 3] = runBehind[index] ?? 0;
    };
  },
};

/** Share of the prose before and behind each block, and blocks since the last and until the next prose. */
function proseRuns({ blocks, sums }: BlockPage) {
  const all = Math.max(1, sums.prose[0] ?? 1);
  const count = blocks.length;
  const before = new Float32Array(count);
  const behind = new Float32Array(count);
  const runBefore = new Float32Array(count);
  const runBehind = new Float32Array(count);
  let share = 0;
  let run = 0;
  for (let index = 0; index < count; index++) {
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
  for (let index = count - 1; index >= 0; index--) {
    const block = blocks[index];
    if (block === undefined) continue;
    behind[index] = share - (behind[index] ?? 0);
    runBehind[index] = run;
    run = isProse(block) ? 0 : Math.min(longestRun, run + 1);
  }
  return { before, behind, runBefore, runBehind };
}
