import { sections } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { printedDate } from '../../story-date.ts';
import { storyPath } from '../../story-path.ts';
import type { Story } from '../../story.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { hashedClass } from './hashed-class.ts';

/** What follows a story in the modern template: stories like it, the most read ones, the comments. */
export function modernSequel(site: Site, current: Story): Markup {
  const others = site.stories.filter((story) => story.slug !== current.slug);
  const related = others.filter((story) => story.section === current.section).slice(0, 4);
  const popular = others.filter((story) => story.language === 'en').slice(0, 6);
  return markup`${related.length > 0 && storyList(site, `More in ${sections[current.section].name}`, related)}
${storyList(site, 'Most read', popular)}
<section class="${hashedClass('more')}" lang="en" dir="ltr" id="comments-panel">
<h2>Conversation <span>1</span></h2>
<div>
<div><span>Harbour Watcher</span> <span>2 hours ago</span></div>
<div><p>I was there, and it was colder than you say. Otherwise a fair account, and thank you for spelling my street
right this time.</p></div>
<button type="button">Reply</button> <button type="button">Report</button>
</div>
</section>`;
}

function storyList(site: Site, title: string, stories: readonly Story[]): Markup {
  return markup`<section class="${hashedClass('more')}" lang="en" dir="ltr"><h2>${title}</h2>
<ul>
${stories.map((story) => item(site, story))}</ul></section>`;
}

function item(site: Site, story: Story): Markup {
  const date = markup`<div class="${hashedClass('meta')}">${printedDate(story.published, story.language)}</div>`;
  return markup`<li><a href="${absolute(site, storyPath(story))}">${story.headline}</a>${date}</li>\n`;
}
