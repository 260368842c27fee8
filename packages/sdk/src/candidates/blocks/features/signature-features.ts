import type { FeatureGroup } from './feature-group.ts';

/** What the page's other blocks of the same name and class are like: paragraphs repeat, and so do teasers. */
export const signatureFeatures: FeatureGroup = {
  names: [
    'likes',
    'likesLength',
    'likesProse',
    'likesLinks',
    'pathLikes',
    'pathLikesLength',
    'pathLikesProse',
    'siblings',
    'siblingsProse',
  ],
  prepare: ({ document: { parent }, blocks, sums, signatures: { byElement, byPath } }) => {
    const allProse = Math.max(1, sums.prose[0] ?? 1);
    return (index, rows, at) => {
      const element = byElement.groups[index] ?? 0;
      const path = byPath.groups[index] ?? 0;
      const around = parent[blocks[index]?.container ?? 0] ?? 0;
      const characters = Math.max(1, byElement.characters[element] ?? 1);
      rows[at] = byElement.blocks[element] ?? 1;
      rows[at + 1] = characters / (byElement.blocks[element] ?? 1);
      rows[at + 2] = (byElement.prose[element] ?? 0) / allProse;
      rows[at + 3] = (byElement.links[element] ?? 0) / characters;
      rows[at + 4] = byPath.blocks[path] ?? 1;
      rows[at + 5] = (byPath.characters[path] ?? 1) / (byPath.blocks[path] ?? 1);
      rows[at + 6] = (byPath.prose[path] ?? 0) / allProse;
      rows[at + 7] = sums.blocks[around] ?? 1;
      rows[at + 8] = (sums.prose[around] ?? 0) / Math.max(1, sums.characters[around] ?? 1);
    };
  },
};
