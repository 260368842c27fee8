import type { GalleryBlock, StoryBlockHandlers, TableBlock, VideoBlock } from '../../block.ts';
import type { Picture } from '../../picture.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { captionLine } from '../../story-pictures.ts';
import { inlineMarkup } from '../inline-markup.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { imageElement } from '../picture-markup.ts';
import { relatedAddress } from '../related-address.ts';
import { tableRows } from '../table-markup.ts';
import { termSlug } from '../term-slug.ts';

/** How each kind of block is written in the HTML of Ghost: plain elements, and cards for what is no text. */
export function ghostBlocks(site: Site): StoryBlockHandlers<Markup> {
  return {
    paragraph: (block) => markup`<p>${inlineMarkup(site, block.children)}</p>`,
    heading: (block) => {
      const tag = markup`h${block.level}`;
      return markup`<${tag} id="${termSlug(block.text)}">${block.text}</${tag}>`;
    },
    list: (block) => {
      const tag = block.ordered ? markup`ol` : markup`ul`;
      return markup`<${tag}>${block.items.map((item) => markup`<li value="1">${inlineMarkup(site, item)}</li>`)}</${tag}>`;
    },
    quote: (block) => {
      const source = block.source !== undefined && markup`<cite>${block.source}</cite>`;
      return markup`<blockquote>${block.paragraphs.map((text) => markup`<p>${text}</p>`)}${source}</blockquote>`;
    },
    pullquote: (block) => {
      const speaker = block.speaker !== undefined && markup`<cite>${block.speaker}</cite>`;
      return markup`<blockquote class="kg-blockquote-alt"><p>${block.text}</p>${speaker}</blockquote>`;
    },
    picture: ({ picture }) => imageCard(site, picture),
    gallery: (block) => gallery(site, block),
    table,
    video: (block) => video(site, block),
    socialPost: (block) => markup`<figure class="kg-card kg-embed-card">
<blockquote class="social-embed" cite="${block.url}"><p>${block.text}</p>— ${block.author} (${block.handle}) <a href="${block.url}">${block.printedDate}</a></blockquote>
</figure>`,
    infobox: (block) => markup`<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-text">
<h3>${block.title}</h3>
${block.lines.map((line) => markup`<p>${inlineMarkup(site, line)}</p>\n`)}</div></div>`,
    related: (block) => {
      const address = relatedAddress(site, block.slug);
      return markup`<p class="read-more"><strong>${block.label}</strong> <a href="${address}">${block.headline}</a></p>`;
    },
    note: (block) => markup`<p><em>${block.text}</em></p>`,
    correction: (block) => markup`<p><em>${block.text}</em></p>`,
    divider: () => markup`<hr>`,
  };
}

function imageCard(site: Site, picture: Picture): Markup {
  const caption = figcaption(captionLine(picture));
  const image = imageElement(site, picture, 'kg-image');
  return markup`<figure class="kg-card kg-image-card${caption === undefined ? '' : ' kg-card-hascaption'}">${image}${caption}</figure>`;
}

/** A gallery of Ghost has one caption for all its pictures; editors who have more set the pictures one by one. */
function gallery(site: Site, block: GalleryBlock): Markup {
  return markup`${block.pictures.map((picture) => markup`${imageCard(site, picture)}\n`)}`;
}

function table(block: TableBlock): Markup {
  const caption = block.caption !== undefined && markup`<caption>${block.caption}</caption>`;
  const rows = tableRows(block, (cell) => markup`<td>${cell}</td>`);
  return markup`<!--kg-card-begin: html-->
<table>${caption}${rows}</table>
<!--kg-card-end: html-->`;
}

function video(site: Site, block: VideoBlock): Markup {
  return markup`<figure class="kg-card kg-embed-card"><iframe title="${block.title}" width="200" height="113" src="${absolute(site, block.embedUrl)}" allowfullscreen></iframe>${figcaption(block.caption)}</figure>`;
}

function figcaption(text: string | undefined): Markup | undefined {
  if (text === undefined || text === '') return undefined;
  return markup`<figcaption><span style="white-space: pre-wrap;">${text}</span></figcaption>`;
}
