import { publication } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { printedDate } from '../../story-date.ts';
import { cardPicture } from '../../story-pictures.ts';
import { picturePath, storyPath } from '../../story-path.ts';
import { summaryOf } from '../../story-text.ts';
import type { Story } from '../../story.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { documentShell } from './document-shell.ts';
import { discoveryLinks } from './discovery-links.ts';
import { themeFooter, themeHeader, themeSidebar } from './theme-chrome.ts';
import { themeStyle } from './theme-style.ts';

/** What a list of stories is about. */
export interface ListPage {
  /** Path of the page. */
  readonly path: string;
  /** Name of the section, author or tag; absent on the front page. */
  readonly title?: string;
  /** The stories, in order. */
  readonly stories: readonly Story[];
}

/** Writes a page that lists stories: the front page, a section, an author, a tag. */
export function renderListPage(page: ListPage, site: Site): string {
  const title = page.title === undefined ? publication.name : `${page.title} - ${publication.name}`;
  return documentShell({
    language: publication.language,
    direction: 'ltr',
    head: markup`<title>${title}</title>
<meta name="description" content="${publication.tagline}">
<link rel="canonical" href="${absolute(site, page.path)}">
<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="${publication.name}">
${discoveryLinks(site)}`,
    style: themeStyle,
    bodyClass: page.title === undefined ? 'home blog' : 'archive category',
    body: markup`${themeHeader(site)}
<div id="content" class="site-content">
<main id="main" class="site-main">
${page.title !== undefined && markup`<h1 class="page-title">${page.title}</h1>`}
<div class="story-list">${page.stories.map((story) => card(story, site))}
</div>
</main>
${themeSidebar(site)}
</div>
${themeFooter(site)}`,
  });
}

function card(story: Story, site: Site): Markup {
  const address = absolute(site, storyPath(story));
  const time = markup`<time datetime="${story.published}">${printedDate(story.published, story.language)}</time>`;
  return markup`
<article class="post-${story.id} post hentry" lang="${story.language}" dir="${story.direction}">
<div>${cardImage(story, site)}</div>
<div>
${story.kicker !== undefined && markup`<span class="entry-kicker">${story.kicker}</span>`}
<h2 class="entry-title"><a href="${address}" rel="bookmark">${story.headline}</a></h2>
<p>${summaryOf(story)}</p>
<div class="entry-meta">${story.byline.printed} · ${time}</div>
</div>
</article>`;
}

function cardImage(story: Story, site: Site): Markup | undefined {
  const picture = cardPicture(story);
  if (picture === undefined) return undefined;
  const source = absolute(site, picturePath(picture, 300));
  return markup`<a href="${absolute(site, storyPath(story))}" tabindex="-1">
<img src="${source}" alt="" width="300" height="200" loading="lazy"></a>`;
}
