import type { FeatureGroup } from './feature-group.ts';

/** Levels above a block's element at which its ancestors are looked at. */
const levels = [1, 2, 3, 5, 8] as const;

/** How much of the page's prose the ancestors hold, and what else they hold. */
export const ancestorFeatures: FeatureGroup = {
  names: levels.flatMap((level) => [`prose^${level}`, `links^${level}`, `blocks^${level}`, `length^${level}`]),
  prepare: ({ document: { parent }, blocks, sums }) => {
    const allProse = Math.max(1, sums.prose[0] ?? 1);
    return (index, rows, start) => {
      let column = start;
      let node = blocks[index]?.container ?? 0;
      let at = 0;
      for (const level of levels) {
        for (; at < level && node > 0; at++) node = parent[node] ?? 0;
        const characters = Math.max(1, sums.characters[node] ?? 1);
        const inside = Math.max(1, sums.blocks[node] ?? 1);
        rows[column] = (sums.prose[node] ?? 0) / allProse;
        rows[column + 1] = (sums.links[node] ?? 0) / characters;
        rows[column + 2] = inside;
        rows[column + 3] = characters / inside;
        column += 4;
      }
    };
  },
};
