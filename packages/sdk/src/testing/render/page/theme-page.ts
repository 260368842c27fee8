import { sections } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import type { Story } from '../../story.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { headTags } from '../metadata/head-tags.ts';
import { discoveryLinks } from './discovery-links.ts';
import { documentShell } from './document-shell.ts';
import { themeArticle } from './theme-article.ts';
import { themeFooter, themeHeader, themeSidebar } from './theme-chrome.ts';
import { themeComments, themeRelated } from './theme-sequel.ts';
import { themeStyle } from './theme-style.ts';

/** Writes the page of a story in the classic theme. */
export function renderThemePage(story: Story, site: Site): string {
  return documentShell({
    language: story.language,
    direction: story.direction,
    head: markup`${headTags(story, site)}${story.presentation.metadata !== 'sparse' && pageLinks(story, site)}`,
    style: themeStyle,
    bodyClass: `post-template-default single single-post postid-${story.id} single-format-standard`,
    body: markup`${themeHeader(site)}
<div id="content" class="site-content">
<main id="main" class="site-main">
${breadcrumbs(story, site)}
${themeArticle(story, site)}
${themeRelated(story, site)}
${themeComments()}
</main>
${themeSidebar(site, story)}
</div>
${themeFooter(site)}`,
  });
}

function pageLinks(story: Story, site: Site): Markup {
  const post = absolute(site, `/wp-json/wp/v2/posts/${story.id}`);
  return markup`${discoveryLinks(site)}<link rel="alternate" type="application/json" href="${post}">
<link rel="shortlink" href="${absolute(site, `/?p=${story.id}`)}">
`;
}

function breadcrumbs(story: Story, site: Site): Markup {
  const section = sections[story.section];
  return markup`<nav class="breadcrumbs" aria-label="Breadcrumb">
<a href="${absolute(site, '/')}">Home</a> » <a href="${absolute(site, `/${section.slug}`)}">${section.name}</a> »
<span aria-current="page">${story.headline}</span>
</nav>`;
}
