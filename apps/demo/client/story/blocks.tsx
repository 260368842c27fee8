import type { Block } from '@broadsheet/core/model';
import { Fragment, type ReactNode } from 'react';
import { BlockquoteBlock } from './blocks/blockquote-block.tsx';
import { CodeBlockView } from './blocks/code-block.tsx';
import { CorrectionNote } from './blocks/correction-note.tsx';
import { EmbedBlock } from './blocks/embed-block.tsx';
import { GalleryBlock } from './blocks/gallery-block.tsx';
import { HeadingBlock } from './blocks/heading-block.tsx';
import { InfoboxBlock } from './blocks/infobox-block.tsx';
import { ListBlock } from './blocks/list-block.tsx';
import { LiveUpdateBlock } from './blocks/live-update-block.tsx';
import { MediaBlock } from './blocks/media-block.tsx';
import { ParagraphBlock } from './blocks/paragraph-block.tsx';
import { PullquoteBlock } from './blocks/pullquote-block.tsx';
import { RelatedLinkBlock } from './blocks/related-link-block.tsx';
import { TableBlock } from './blocks/table-block.tsx';
import { UnknownBlockView } from './blocks/unknown-block.tsx';

/** Every kind of block by its `type`. */
type BlockTypes = { readonly [Type in Block['type']]: Extract<Block, { readonly type: Type }> };

/** How each kind of block is shown. A kind without a row does not compile. */
const blockHandlers: { readonly [Type in keyof BlockTypes]: (block: BlockTypes[Type]) => ReactNode } = {
  paragraph: (block) => <ParagraphBlock block={block} />,
  heading: (block) => <HeadingBlock block={block} />,
  list: (block) => <ListBlock block={block} renderBlocks={blocks} />,
  blockquote: (block) => <BlockquoteBlock block={block}>{blocks(block.children)}</BlockquoteBlock>,
  pullquote: (block) => <PullquoteBlock block={block} />,
  image: (block) => <MediaBlock mediaId={block.mediaId} blockId={block.id} />,
  gallery: (block) => <GalleryBlock block={block} />,
  video: (block) => <MediaBlock mediaId={block.mediaId} blockId={block.id} />,
  audio: (block) => <MediaBlock mediaId={block.mediaId} blockId={block.id} />,
  embed: (block) => <EmbedBlock block={block}>{blocks(block.children)}</EmbedBlock>,
  table: (block) => <TableBlock block={block} />,
  code: (block) => <CodeBlockView block={block} />,
  infobox: (block) => <InfoboxBlock block={block}>{blocks(block.children)}</InfoboxBlock>,
  relatedLink: (block) => <RelatedLinkBlock block={block} />,
  correction: ({ id, kind, children }) => <CorrectionNote blockId={id} kind={kind} note={children} />,
  liveUpdate: (block) => <LiveUpdateBlock block={block}>{blocks(block.children)}</LiveUpdateBlock>,
  divider: () => <hr className="divider" />,
  unknown: (block) => <UnknownBlockView block={block}>{blocks(block.children)}</UnknownBlockView>,
};

/** Blocks in order. */
export function Blocks({ of }: { readonly of: readonly Block[] }): ReactNode {
  return blocks(of);
}

function blocks(children: readonly Block[]): ReactNode {
  return children.map((block) => <Fragment key={block.id}>{showBlock(block)}</Fragment>);
}

/** One of the given kinds, written so that it goes with the handler of the same kind. */
type BlockOf<Type extends keyof BlockTypes> = {
  readonly [Each in Type]: BlockTypes[Each] & { readonly type: Each };
}[Type];

function showBlock<Type extends keyof BlockTypes>(block: BlockOf<Type>): ReactNode {
  return blockHandlers[block.type](block);
}
