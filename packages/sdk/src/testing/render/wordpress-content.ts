import type { ParagraphBlock, StoryBlock } from '../block.ts';
import { handleBlock, paragraph } from '../block.ts';
import { strong } from '../inline.ts';
import type { Site } from '../site.ts';
import { absolute } from '../site.ts';
import { printedMoment } from '../story-date.ts';
import type { LiveCoverage, LiveUpdate, Story } from '../story.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import { encodePunctuation } from './punctuation.ts';
import { wordpressBlocks } from './wordpress-blocks.ts';

/** Writes a block. */
type WriteBlock = (block: StoryBlock) => Markup;

/**
 * Writes the body of a story as the CMS shows it: block markup, or the older caption markup.
 *
 * @param write - Writes a block. Default: as it is shown.
 */
export function wordpressContent(story: Story, site: Site, write: WriteBlock = shownBlocks(story, site)): string {
  const first = story.blocks.find((block) => block.type === 'paragraph');
  const blocks = story.blocks.map((block) => write(block === first ? withDateline(story, block) : block));
  const live = story.live && liveContent(story, write, story.live);
  return encodePunctuation(
    markup`${blocks.map((block) => markup`${block}\n\n`)}${live}${promotion(story, site)}`.source,
  );
}

function shownBlocks(story: Story, site: Site): WriteBlock {
  const writers = wordpressBlocks(story, site);
  return (block) => handleBlock(writers, block);
}

function withDateline({ dateline }: Story, block: ParagraphBlock): ParagraphBlock {
  return dateline === undefined ? block : paragraph(strong(dateline), ' ', ...block.children);
}

function liveContent(story: Story, write: WriteBlock, live: LiveCoverage): Markup {
  const pinned = live.updates.filter((update) => update.id === live.pinnedUpdateId);
  const others = live.updates.filter((update) => update.id !== live.pinnedUpdateId);
  return markup`<div class="live-key-events">
<h3>Key events</h3>
<ul>${live.keyEvents.map((event) => markup`\n<li><a href="#${event.updateId}">${event.text}</a></li>`)}
</ul>
</div>
<div class="live-updates">
${pinned.map((update) => liveUpdate(story, write, update, 'live-update is-pinned'))}
${others.map((update) => liveUpdate(story, write, update, 'live-update'))}</div>

`;
}

function liveUpdate(story: Story, write: WriteBlock, update: LiveUpdate, className: string): Markup {
  const when = printedMoment(update.at, story.language);
  const author = update.author && markup` <span class="live-update-author">${update.author.name}</span>`;
  const title = update.headline !== undefined && markup`<h3 class="live-update-title">${update.headline}</h3>`;
  return markup`<div id="${update.id}" class="${className}">
<p class="live-update-meta"><time datetime="${update.at}">${when}</time>${author}</p>
${title}
${update.blocks.map((block) => markup`${write(block)}\n`)}</div>
`;
}

function promotion(story: Story, site: Site): Markup | undefined {
  if (story.promotion === undefined) return undefined;
  const address = absolute(site, story.promotion.href);
  return markup`<p class="newsletter-signup"><strong><a href="${address}">${story.promotion.text}</a></strong></p>\n`;
}
