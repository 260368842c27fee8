import { sections } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import type { Story } from '../../story.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { headTags } from '../metadata/head-tags.ts';
import { discoveryLinks } from './discovery-links.ts';
import { documentShell } from './document-shell.ts';
import { hashedClass } from './hashed-class.ts';
import { modernArticle } from './modern-article.ts';
import { modernFooter, modernHeader } from './modern-chrome.ts';
import { modernSequel } from './modern-sequel.ts';
import { modernStyle } from './modern-style.ts';

/** Writes the page of a story in the modern template. */
export function renderModernPage(story: Story, site: Site): string {
  return documentShell({
    language: story.language,
    direction: story.direction,
    head: markup`${headTags(story, site)}${discoveryLinks(site)}`,
    style: modernStyle,
    bodyClass: hashedClass('body'),
    body: markup`<div id="app"><div>
${modernHeader(site)}
<main id="site-content" class="${hashedClass('shell')}">
${trail(story, site)}
${modernArticle(story, site)}
${modernSequel(site, story)}
</main>
${modernFooter(site)}
</div></div>`,
  });
}

function trail(story: Story, site: Site): Markup {
  const section = sections[story.section];
  return markup`<nav class="${hashedClass('trail')}" aria-label="Breadcrumb"><ol>
<li><a href="${absolute(site, '/')}">Home</a></li>
<li><a href="${absolute(site, `/${section.slug}`)}">${section.name}</a></li>
</ol></nav>`;
}
