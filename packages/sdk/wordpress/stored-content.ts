import { handleBlock, type Picture, type Story, type StoryBlock, wordpressContent } from '../src/testing/index.ts';
import { type Markup, markup, trusted } from '../src/testing/render/markup.ts';
import { wordpressBlocks } from '../src/testing/render/wordpress-blocks.ts';
import type { Site } from '../src/testing/site.ts';
import { captionLine } from '../src/testing/story-pictures.ts';
import type { LibraryPicture } from './newsroom.ts';

/** Finds a picture in the library of the CMS. */
export type FindPicture = (picture: Picture) => LibraryPicture;

/**
 * Writes the body of a story as an editor stores it: with the comments that part blocks, or, in the editor before blocks,
 * as bare lines with shortcodes. The CMS itself makes of it what it shows.
 */
export function storedContent(story: Story, site: Site, find: FindPicture): string {
  const writeStored = story.presentation.editor === 'classic' ? bareLines : blocksInComments;
  return wordpressContent(story, site, writeStored(story, site, find));
}

type WriteBlock = (block: StoryBlock) => Markup;

function bareLines(story: Story, site: Site, find: FindPicture): WriteBlock {
  const shown = wordpressBlocks(story, site);
  return (block) =>
    handleBlock(
      {
        ...shown,
        paragraph: (paragraph) => trusted(shown.paragraph(paragraph).source.replace(/^<p>|<\/p>$/gu, '')),
        picture: ({ picture }) => {
          const { id } = find(picture);
          const image = storedImage(picture, find(picture), markup`alignnone size-large wp-image-${id}`);
          return markup`[caption id="attachment_${id}" align="alignnone" width="1024"]${image} ${captionLine(picture)}[/caption]`;
        },
      },
      block,
    );
}

/** Name of each kind of block in the editor, with its attributes; what the editor has no block for is HTML. */
const blockNames: { readonly [Type in StoryBlock['type']]: string } = {
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  quote: 'quote',
  pullquote: 'pullquote',
  picture: 'image',
  gallery: 'gallery {"linkTo":"none"}',
  table: 'table',
  video: 'html',
  socialPost: 'html',
  infobox: 'group',
  related: 'paragraph',
  note: 'paragraph',
  correction: 'paragraph',
  divider: 'separator',
};

function blocksInComments(story: Story, site: Site, find: FindPicture): WriteBlock {
  const writers = {
    ...wordpressBlocks(story, site),
    picture: ({ picture }: { readonly picture: Picture }) => storedFigure(picture, find),
    gallery: ({ pictures }: { readonly pictures: readonly Picture[] }) => {
      const images = pictures.map((picture) => inComments(blockNames.picture, storedFigure(picture, find)));
      return markup`<figure class="wp-block-gallery has-nested-images columns-default is-cropped">${images}</figure>`;
    },
  };
  return (block) => inComments(blockNames[block.type], handleBlock(writers, block));
}

function inComments(name: string, content: Markup): Markup {
  const [bareName = ''] = name.split(' ');
  return markup`<!-- wp:${trusted(name)} -->\n${content}\n<!-- /wp:${bareName} -->\n`;
}

function storedFigure(picture: Picture, find: FindPicture): Markup {
  const image = storedImage(picture, find(picture), markup`wp-image-${find(picture).id}`);
  const line = captionLine(picture);
  const caption = line !== '' && markup`<figcaption class="wp-element-caption">${line}</figcaption>`;
  return markup`<figure class="wp-block-image size-large">${image}${caption}</figure>`;
}

/** The CMS adds sizes itself when it shows a picture of its library. */
function storedImage({ alt }: Picture, { url }: LibraryPicture, classes: Markup): Markup {
  return markup`<img src="${url}" alt="${alt}" class="${classes}"/>`;
}
