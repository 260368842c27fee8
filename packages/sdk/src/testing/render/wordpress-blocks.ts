import type {
  GalleryBlock,
  ListBlock,
  QuoteBlock,
  SocialPostBlock,
  StoryBlockHandlers,
  TableBlock,
  VideoBlock,
} from '../block.ts';
import type { Picture } from '../picture.ts';
import type { Site } from '../site.ts';
import { absolute } from '../site.ts';
import { captionLine } from '../story-pictures.ts';
import type { Story } from '../story.ts';
import { inlineMarkup } from './inline-markup.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import { imageElement } from './picture-markup.ts';
import { relatedAddress } from './related-address.ts';
import { tableRows } from './table-markup.ts';

/** How each kind of block is written in the content of the CMS. */
export function wordpressBlocks(story: Story, site: Site): StoryBlockHandlers<Markup> {
  return {
    paragraph: (block) => markup`<p>${inlineMarkup(site, block.children)}</p>`,
    heading: (block) => {
      const tag = markup`h${block.level}`;
      return markup`<${tag} class="wp-block-heading">${block.text}</${tag}>`;
    },
    list: (block) => list(site, block),
    quote,
    pullquote: (block) => {
      const speaker = block.speaker !== undefined && markup`<cite>${block.speaker}</cite>`;
      return markup`<figure class="wp-block-pullquote"><blockquote><p>${block.text}</p>${speaker}</blockquote></figure>`;
    },
    picture: ({ picture }) =>
      story.presentation.editor === 'classic' ? captionedPicture(site, picture) : pictureBlock(site, picture),
    gallery: (block) => gallery(site, block),
    table,
    video: (block) => video(site, block),
    socialPost,
    infobox: (block) => markup`<div class="wp-block-group infobox has-background is-layout-constrained">
<h3 class="wp-block-heading">${block.title}</h3>
${block.lines.map((line) => markup`<p>${inlineMarkup(site, line)}</p>\n`)}</div>`,
    related: (block) => {
      const address = relatedAddress(site, block.slug);
      return markup`<p class="read-more"><strong>${block.label}</strong> <a href="${address}">${block.headline}</a></p>`;
    },
    note: (block) => markup`<p class="editors-note"><em>${block.text}</em></p>`,
    correction: (block) => markup`<p class="correction"><em>${block.text}</em></p>`,
    divider: () => markup`<hr class="wp-block-separator has-alpha-channel-opacity">`,
  };
}

function list(site: Site, block: ListBlock): Markup {
  const tag = block.ordered ? markup`ol` : markup`ul`;
  return markup`<${tag} class="wp-block-list">
${block.items.map((item) => markup`<li>${inlineMarkup(site, item)}</li>\n`)}</${tag}>`;
}

function quote(block: QuoteBlock): Markup {
  return markup`<blockquote class="wp-block-quote is-layout-flow wp-block-quote-is-layout-flow">
${block.paragraphs.map((text) => markup`<p>${text}</p>\n`)}${block.source !== undefined && markup`<cite>${block.source}</cite>\n`}</blockquote>`;
}

function pictureBlock(site: Site, picture: Picture): Markup {
  const image = imageElement(site, picture, `wp-image-${picture.id}`);
  return markup`<figure class="wp-block-image size-large">${image}${caption(captionLine(picture))}</figure>`;
}

function captionedPicture(site: Site, picture: Picture): Markup {
  const captionId = `caption-attachment-${picture.id}`;
  const image = imageElement(site, picture, `size-large wp-image-${picture.id}`);
  const figcaption = markup`<figcaption id="${captionId}" class="wp-caption-text">${captionLine(picture)}</figcaption>`;
  const attributes = markup`id="attachment_${picture.id}" aria-describedby="${captionId}" style="width: 1034px"`;
  return markup`<figure ${attributes} class="wp-caption aligncenter">${image}${figcaption}</figure>`;
}

function gallery(site: Site, block: GalleryBlock): Markup {
  return markup`<figure class="wp-block-gallery has-nested-images columns-2 is-cropped is-layout-flex">
${block.pictures.map((picture) => markup`${pictureBlock(site, picture)}\n`)}</figure>`;
}

function table(block: TableBlock): Markup {
  const rows = tableRows(block, (cell) => markup`<td>${cell}</td>`);
  return markup`<figure class="wp-block-table"><table class="has-fixed-layout">${rows}</table>${caption(block.caption)}</figure>`;
}

function video(site: Site, block: VideoBlock): Markup {
  return markup`<figure class="wp-block-embed is-type-video is-provider-courant-video wp-embed-aspect-16-9"><div class="wp-block-embed__wrapper">
<iframe title="${block.title}" width="500" height="281" src="${absolute(site, block.embedUrl)}" allowfullscreen></iframe>
</div>${caption(block.caption)}</figure>`;
}

function socialPost(block: SocialPostBlock): Markup {
  const signature = markup`— ${block.author} (${block.handle}) <a href="${block.url}">${block.printedDate}</a>`;
  return markup`<figure class="wp-block-embed is-type-rich is-provider-strait-social"><div class="wp-block-embed__wrapper">
<blockquote class="social-embed" cite="${block.url}"><p>${block.text}</p>${signature}</blockquote>
</div></figure>`;
}

function caption(text: string | undefined): Markup | undefined {
  if (text === undefined || text === '') return undefined;
  return markup`<figcaption class="wp-element-caption">${text}</figcaption>`;
}
