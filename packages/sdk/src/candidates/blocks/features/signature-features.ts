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
    return (index, put) => {
      const likes = byElement.get(page.signatures[index] ?? '') ?? none;
      const pathLikes = byPath.get(page.pathSignatures[index] ?? '') ?? none;
      const parent = document.parent[blocks[index]?.container ?? 0] ?? 0;
      put(Math.log(likes.blocks));
      put(Math.log(Math.max(1, likes.characters) / likes.blocks));
      put(likes.prose / allProse);
      put(likes.links / Math.max(1, likes.characters));
      put(Math.log(pathLikes.blocks));
      put(Math.log(Math.max(1, pathLikes.characters) / pathLikes.blocks));
      put(pathLikes.prose / allProse);
      put(Math.log(Math.max(1, blocksBelow[parent] ?? 1)));
      put((proseBelow[parent] ?? 0) / Math.max(1, charactersBelow[parent] ?? 1));
    };
  },
};

function sumLikes({ blocks, prose, weights }: BlockPage, signatures: readonly string[]): ReadonlyMap<string, Likes> {
  const sums = new Map<string, Likes>();
  for (const [index, signature] of signatures.entries()) {
    const likes = sums.get(signature) ?? { blocks: 0, characters: 0, prose: 0, links: 0 };
    likes.blocks += 1;
    likes.characters += blocks[index]?.text.length ?? 0;
    likes.links += blocks[index]?.linkCharacters ?? 0;
    if (prose[index] === true) likes.prose += weights[index] ?? 0;
    sums.set(signature, likes);
  }
  return sums;
}
