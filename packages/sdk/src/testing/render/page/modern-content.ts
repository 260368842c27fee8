import type {
  ListBlock,
  ParagraphBlock,
  QuoteBlock,
  SocialPostBlock,
  StoryBlock,
  StoryBlockHandlers,
  VideoBlock,
} from '../../block.ts';
import { handleBlock } from '../../block.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import type { Story } from '../../story.ts';
import { inlineMarkup } from '../inline-markup.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { relatedAddress } from '../related-address.ts';
import { tableRows } from '../table-markup.ts';
import { hashedClass } from './hashed-class.ts';
import { modernFigure } from './modern-figure.ts';

/** Writes one block of a story in the modern template. */
export function modernBlock(site: Site, block: StoryBlock): Markup {
  return handleBlock(modernBlocks(site), block);
}

/** Writes the first paragraph of a story in the modern template, with the place line before its words. */
export function modernOpening(site: Site, story: Story, block: ParagraphBlock): Markup {
  const dateline =
    story.dateline !== undefined && markup`<span class="${hashedClass('place')}">${story.dateline}</span> `;
  return markup`<p class="${hashedClass('paragraph')}">${dateline}${inlineMarkup(site, block.children)}</p>`;
}

/** How each kind of block is written in the modern template. */
function modernBlocks(site: Site): StoryBlockHandlers<Markup> {
  return {
    paragraph: (block) => markup`<p class="${hashedClass('paragraph')}">${inlineMarkup(site, block.children)}</p>`,
    heading: (block) => {
      const tag = markup`h${block.level}`;
      return markup`<${tag} class="${hashedClass('subhead')}">${block.text}</${tag}>`;
    },
    list: (block) => list(site, block),
    quote,
    pullquote: (block) => {
      const speaker = block.speaker !== undefined && markup`<span>${block.speaker}</span>`;
      return markup`<aside class="${hashedClass('pull')}" data-component="pull-quote"><p>“${block.text}”</p>${speaker}</aside>`;
    },
    picture: (block) => modernFigure(site, block.picture),
    gallery: (block) => markup`<div class="${hashedClass('mosaic')}" data-component="gallery">
${block.pictures.map((picture) => markup`${modernFigure(site, picture)}\n`)}</div>`,
    table: (block) => {
      const caption = block.caption !== undefined && markup`<caption>${block.caption}</caption>`;
      const rows = tableRows(block, (cell) => markup`<th scope="row">${cell}</th>`);
      return markup`<div class="${hashedClass('scroll')}"><table>${caption}${rows}</table></div>`;
    },
    video: (block) => video(site, block),
    socialPost,
    infobox: (block) => markup`<aside class="${hashedClass('box')}" data-component="fact-box"><h3>${block.title}</h3>
${block.lines.map((line) => markup`<p>${inlineMarkup(site, line)}</p>\n`)}</aside>`,
    related: (block) => {
      const address = relatedAddress(site, block.slug);
      return markup`<p class="${hashedClass('aside-link')}">${block.label} <a href="${address}">${block.headline}</a></p>`;
    },
    note: (block) => markup`<p class="${hashedClass('fix')}"><em>${block.text}</em></p>`,
    correction: (block) =>
      markup`<div class="${hashedClass('fix')}" data-component="correction"><p>${block.text}</p></div>`,
    divider: () => markup`<hr class="${hashedClass('rule')}">`,
  };
}

function list(site: Site, block: ListBlock): Markup {
  const tag = block.ordered ? markup`ol` : markup`ul`;
  const items = block.items.map((item) => markup`<li>${inlineMarkup(site, item)}</li>`);
  return markup`<${tag} class="${hashedClass('list')}">${items}</${tag}>`;
}

function quote(block: QuoteBlock): Markup {
  const paragraphs = block.paragraphs.map((text) => markup`<p>${text}</p>`);
  const source = block.source !== undefined && markup`<footer><cite>${block.source}</cite></footer>`;
  return markup`<blockquote class="${hashedClass('cited')}">${paragraphs}${source}</blockquote>`;
}

function video(site: Site, block: VideoBlock): Markup {
  const address = absolute(site, block.embedUrl);
  const caption = block.caption !== undefined && markup`<figcaption>${block.caption}</figcaption>`;
  return markup`<figure class="${hashedClass('film')}" data-component="video">
<iframe src="${address}" title="${block.title}" loading="lazy" allowfullscreen></iframe>${caption}</figure>`;
}

function socialPost(block: SocialPostBlock): Markup {
  const signature = markup`— ${block.author} (${block.handle}) <a href="${block.url}">${block.printedDate}</a>`;
  return markup`<div class="${hashedClass('embed')}" data-component="social-post">
<blockquote class="${hashedClass('post')}" cite="${block.url}"><p dir="auto">${block.text}</p>${signature}</blockquote></div>`;
}
