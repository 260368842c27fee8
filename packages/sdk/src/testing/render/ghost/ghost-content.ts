import { handleBlock } from '../../block.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { printedMoment } from '../../story-date.ts';
import type { Story } from '../../story.ts';
import { inlineMarkup } from '../inline-markup.ts';
import { markup } from '../markup.ts';
import { ghostBlocks } from './ghost-blocks.ts';

/** Writes the body of a story as Ghost gives it. */
export function ghostContent(story: Story, site: Site): string {
  const writers = ghostBlocks(site);
  const first = story.blocks.find((block) => block.type === 'paragraph');
  const blocks = story.blocks.map((block) =>
    block === first && story.dateline !== undefined
      ? markup`<p><strong>${story.dateline}</strong> ${inlineMarkup(site, block.children)}</p>`
      : handleBlock(writers, block),
  );
  const updates = (story.live?.updates ?? []).map((update) => {
    const when = markup`<time datetime="${update.at}">${printedMoment(update.at, story.language)}</time>`;
    const title = update.headline !== undefined && markup`<h3>${update.headline}</h3>`;
    const body = update.blocks.map((block) => markup`${handleBlock(writers, block)}\n`);
    return markup`<div class="live-update" id="${update.id}"><p>${when}</p>${title}\n${body}</div>\n`;
  });
  const promotion =
    story.promotion !== undefined &&
    markup`<p><strong><a href="${absolute(site, story.promotion.href)}">${story.promotion.text}</a></strong></p>`;
  return markup`${blocks.map((block) => markup`${block}\n`)}${updates}${promotion}`.source;
}
