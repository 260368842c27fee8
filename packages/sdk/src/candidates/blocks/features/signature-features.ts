import type { BlockPage } from './block-page.ts';
import type { FeatureGroup } from './feature-group.ts';

/** What the blocks with one signature have in common. */
interface Likes {
  blocks: number;
  characters: number;
  prose: number;
  links: number;
}

const none: Likes = { blocks: 1, characters: 1, prose: 0, links: 0 };

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
  prepare: (page) => {
    const byElement = sumLikes(page, page.signatures);
    const byPath = sumLikes(page, page.pathSignatures);
    const { document, blocks, proseBelow, blocksBelow, charactersBelow } = page;
    const allProse = Math.max(1, proseBelow[0] ?? 1);
    return (index, rows, at) => {
      const likes = byElement[page.signatures[index] ?? -1] ?? none;
      const pathLikes = byPath[page.pathSignatures[index] ?? -1] ?? none;
      const parent = document.parent[blocks[index]?.container ?? 0] ?? 0;
      rows[at] = Math.log(likes.blocks);
      rows[at + 1] = Math.log(Math.max(1, likes.characters) / likes.blocks);
      rows[at + 2] = likes.prose / allProse;
      rows[at + 3] = likes.links / Math.max(1, likes.characters);
      rows[at + 4] = Math.log(pathLikes.blocks);
      rows[at + 5] = Math.log(Math.max(1, pathLikes.characters) / pathLikes.blocks);
      rows[at + 6] = pathLikes.prose / allProse;
      rows[at + 7] = Math.log(Math.max(1, blocksBelow[parent] ?? 1));
      rows[at + 8] = (proseBelow[parent] ?? 0) / Math.max(1, charactersBelow[parent] ?? 1);
    };
  },
};

/** Sums over the blocks of each signature, by its number. */
function sumLikes({ blocks, prose }: BlockPage, signatures: Int32Array): readonly Likes[] {
  const sums: Likes[] = [];
  blocks.forEach((block, index) => {
    const signature = signatures[index] ?? 0;
    const likes = (sums[signature] ??= { blocks: 0, characters: 0, prose: 0, links: 0 });
    likes.blocks += 1;
    likes.characters += block.text.length;
    likes.links += block.linkCharacters;
    if (prose[index] === true) likes.prose += block.weight;
  });
  return sums;
}
