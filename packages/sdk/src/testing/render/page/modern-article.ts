import { publication } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { lastChange, printedMoment } from '../../story-date.ts';
import type { Story } from '../../story.ts';
import { bylineMarkup } from '../byline-markup.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { termSlug } from '../term-slug.ts';
import { hashedClass } from './hashed-class.ts';
import { modernBlock, modernOpening } from './modern-content.ts';
import { modernFigure } from './modern-figure.ts';
import { modernLive } from './modern-live.ts';

/** Number of blocks between two advertisements. */
const blocksPerPart = 5;

/** Writes the article element of a story in the modern template: the body is split by advertisements. */
export function modernArticle(story: Story, site: Site): Markup {
  return markup`<article id="story">
${opening(story, site)}
${story.lead && modernFigure(site, story.lead)}
<section class="story-body">
${parts(story, site)}
${story.live && column(modernLive(story, site, story.live))}
</section>
${promotion(story, site)}
${topics(story, site)}
</article>`;
}

function opening(story: Story, site: Site): Markup {
  const authorLink = (person: Story['byline']['people'][number]): Markup =>
    markup`<a href="${absolute(site, `/author/${person.slug}`)}" rel="author">${person.name}</a>`;
  return markup`<header class="${hashedClass('opening')}">
${story.kicker !== undefined && markup`<p class="${hashedClass('label')}">${story.kicker}</p>`}
<h1 class="${hashedClass('title')}">${story.headline}</h1>
${story.standfirst !== undefined && markup`<p id="article-summary" class="${hashedClass('summary')}">${story.standfirst}</p>`}
<div class="${hashedClass('meta')}">
<p>${bylineMarkup(story.byline, authorLink)}</p>
${times(story)}
</div>
<div class="${hashedClass('tools')}" role="toolbar">
<button type="button">Share</button><button type="button">Save</button><button type="button">Listen · 5 min</button>
</div>
</header>`;
}

function times(story: Story): Markup {
  const { published, language } = story;
  const modified = lastChange(story);
  const updated =
    modified !== published &&
    markup` <span>Updated <time datetime="${modified}">${printedMoment(modified, language)}</time></span>`;
  return markup`<p><time datetime="${published}">${printedMoment(published, language)}</time>${updated}</p>`;
}

function parts(story: Story, site: Site): Markup {
  const first = story.blocks.find((block) => block.type === 'paragraph');
  const blocks = story.blocks.map((block) =>
    block === first ? modernOpening(site, story, block) : modernBlock(site, block),
  );
  const count = Math.ceil(blocks.length / blocksPerPart);
  const columns = Array.from({ length: count }, (_, index) => {
    const part = blocks.slice(index * blocksPerPart, (index + 1) * blocksPerPart);
    return markup`${index > 0 && advertisement(index)}${column(markup`${part.map((block) => markup`${block}\n`)}`)}`;
  });
  return markup`${columns}`;
}

function column(content: Markup): Markup {
  return markup`<div class="${hashedClass('companion')}"><div class="${hashedClass('column')}">
${content}</div></div>
`;
}

function advertisement(index: number): Markup {
  return markup`<div class="${hashedClass('slot')}" id="story-ad-${index}"><p>Advertisement</p>
<a href="#after-story-ad-${index}">SKIP ADVERTISEMENT</a></div>
<div id="after-story-ad-${index}"></div>
`;
}

function promotion(story: Story, site: Site): Markup | undefined {
  if (story.promotion === undefined) return undefined;
  const address = absolute(site, story.promotion.href);
  return column(markup`<div class="${hashedClass('letter')}" data-component="newsletter">
<p><a href="${address}">${story.promotion.text}</a></p></div>
`);
}

function topics(story: Story, site: Site): Markup {
  const items = story.tags.map(
    (tag) => markup`<li><a href="${absolute(site, `/tag/${termSlug(tag)}`)}">${tag}</a></li>\n`,
  );
  return column(markup`<ul class="${hashedClass('topics')}" aria-label="Topics in this ${publication.name} story">
${items}</ul>
`);
}
