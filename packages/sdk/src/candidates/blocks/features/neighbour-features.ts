import type { BlockPage } from './block-page.ts';

/** Blocks before and behind that a block is compared with. */
const offsets = [-3, -2, -1, 1, 2, 3] as const;
/** Features of the neighbours that a block is given too. */
const copied = ['length', 'linkShare', 'isProse', 'endsSentence', 'likes', 'prose^3', 'sentences', 'inStory'] as const;
/** Longest run of blocks without prose that is counted. */
const longestRun = 20;
/** Value where there is no neighbour. */
const absent = -1;

/** Names of the features that a block has from its neighbours. */
export const neighbourNames: readonly string[] = [
  ...offsets.flatMap((offset) => [...copied, 'sameSignature', 'sameParent'].map((name) => `${name}@${offset}`)),
  'proseBefore',
  'proseBehind',
  'runBefore',
  'runBehind',
];

/**
 * Completes the rows of a page: what stands around each block. Runs after all other groups, whose columns it copies.
 *
 * @param rows - One row a block, the columns of the other groups filled in.
 * @param names - Names of all columns.
 */
export function addNeighbours(page: BlockPage, rows: Float32Array, names: readonly string[]): void {
  const width = names.length;
  const columns = copied.map((name) => names.indexOf(name));
  const runs = proseRuns(page);
  const first = width - neighbourNames.length;
  for (let index = 0; index < page.blocks.length; index++) {
    let at = index * width + first;
    for (const offset of offsets) {
      const other = index + offset;
      const exists = page.blocks[other] !== undefined;
      for (const column of columns) rows[at++] = exists ? (rows[other * width + column] ?? 0) : absent;
      rows[at++] = exists ? Number(page.signatures[index] === page.signatures[other]) : absent;
      rows[at++] = exists ? Number(parentOf(page, index) === parentOf(page, other)) : absent;
    }
    for (const run of runs) rows[at++] = run[index] ?? 0;
  }
}

function parentOf({ document, blocks }: BlockPage, index: number): number {
  return document.parent[blocks[index]?.container ?? 0] ?? 0;
}

/** Share of the prose before and behind each block, and blocks since the last and until the next prose. */
function proseRuns({ blocks, prose, proseBelow }: BlockPage): readonly Float64Array[] {
  const all = Math.max(1, proseBelow[0] ?? 1);
  const [before, behind, runBefore, runBehind] = [0, 1, 2, 3].map(() => new Float64Array(blocks.length));
  if (before === undefined || behind === undefined || runBefore === undefined || runBehind === undefined) return [];
  for (let index = 1; index < blocks.length; index++) {
    const isProse = prose[index - 1] === true;
    before[index] = (before[index - 1] ?? 0) + (isProse ? (blocks[index - 1]?.weight ?? 0) / all : 0);
    runBefore[index] = isProse ? 0 : Math.min(longestRun, (runBefore[index - 1] ?? 0) + 1);
  }
  for (let index = blocks.length - 2; index >= 0; index--) {
    const isProse = prose[index + 1] === true;
    behind[index] = (behind[index + 1] ?? 0) + (isProse ? (blocks[index + 1]?.weight ?? 0) / all : 0);
    runBehind[index] = isProse ? 0 : Math.min(longestRun, (runBehind[index + 1] ?? 0) + 1);
  }
  return [before, behind, runBefore, runBehind];
}
