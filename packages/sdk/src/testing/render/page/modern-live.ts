import type { Site } from '../../site.ts';
import { printedMoment } from '../../story-date.ts';
import type { LiveCoverage, LiveUpdate, Story } from '../../story.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { hashedClass } from './hashed-class.ts';
import { modernBlock } from './modern-content.ts';

/** Writes the running part of a live blog in the modern template: key events, the pinned entry, the others. */
export function modernLive(story: Story, site: Site, live: LiveCoverage): Markup {
  const pinned = live.updates.filter((update) => update.id === live.pinnedUpdateId);
  const others = live.updates.filter((update) => update.id !== live.pinnedUpdateId);
  const events = live.keyEvents.map((event) => markup`<li><a href="#${event.updateId}">${event.text}</a></li>\n`);
  return markup`<section class="${hashedClass('box')}" aria-label="Key events">
<h2>Key events</h2>
<ul>
${events}</ul>
</section>
<div data-component="live-feed">
${pinned.map((update) => entry(story, site, update, true))}
${others.map((update) => entry(story, site, update, false))}
</div>
`;
}

function entry(story: Story, site: Site, update: LiveUpdate, isPinned: boolean): Markup {
  const classes = isPinned ? `${hashedClass('update')} ${hashedClass('pinned')}` : hashedClass('update');
  const time = markup`<time datetime="${update.at}">${printedMoment(update.at, story.language)}</time>`;
  return markup`<article id="${update.id}" class="${classes}" data-component="live-update">
${isPinned && markup`<span class="${hashedClass('label')}">Pinned</span>`}
<div class="${hashedClass('meta')}">${time}${update.author && markup` <span>${update.author.name}</span>`}</div>
${update.headline !== undefined && markup`<h3>${update.headline}</h3>`}
${update.blocks.map((block) => modernBlock(site, block))}
</article>
`;
}
