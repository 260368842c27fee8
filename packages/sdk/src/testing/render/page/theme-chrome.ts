import { publication, sections } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { storyPath } from '../../story-path.ts';
import type { Story } from '../../story.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';

/** Header of the classic theme: name, tagline, navigation. */
export function themeHeader(site: Site): Markup {
  const items = Object.values(sections).map(
    ({ slug, name }) => markup`\n<li class="menu-item"><a href="${absolute(site, `/${slug}`)}">${name}</a></li>`,
  );
  return markup`<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header" lang="en" dir="ltr">
<p class="site-title"><a href="${absolute(site, '/')}" rel="home">${publication.name}</a></p>
<p class="site-description">${publication.tagline}</p>
<nav id="site-navigation" class="main-navigation" aria-label="Main">
<ul id="primary-menu" class="menu">${items}
</ul>
</nav>
</header>`;
}

/** Side column of the classic theme: search, most read, newsletter, advertisement. */
export function themeSidebar(site: Site, current?: Story): Markup {
  const others = site.stories.filter((story) => story.slug !== current?.slug && story.language === 'en').slice(0, 5);
  const popular = others.map(
    (story) => markup`\n<li><a href="${absolute(site, storyPath(story))}">${story.headline}</a></li>`,
  );
  return markup`<aside id="secondary" class="widget-area" lang="en" dir="ltr">
<section class="widget widget_search">
<form role="search" action="/" class="search-form"><label><span class="screen-reader-text">Search for:</span>
<input type="search" placeholder="Search …" name="s"></label></form>
</section>
<section class="widget widget_popular">
<h2 class="widget-title">Most read</h2>
<ol>${popular}
</ol>
</section>
<section class="widget widget_newsletter">
<h2 class="widget-title">The Harbour Letter</h2>
<p>The news of the town, at seven every weekday. No charge.</p>
<form action="/newsletters"><input type="email" name="email" placeholder="Your email address"> <button>Sign up</button></form>
</section>
<section class="widget widget_text">
<p>Advertisement</p>
<p>Tarn &amp; Daughters, chandlers on the Ropewalk since 1903. Rope, lamps and oilskins.</p>
</section>
</aside>`;
}

/** Footer of the classic theme, with the consent notice under it. */
export function themeFooter(site: Site): Markup {
  return markup`<footer id="colophon" class="site-footer" lang="en" dir="ltr">
<p><a href="${absolute(site, '/newsletters')}">Newsletters</a> · <a href="${absolute(site, '/feed/')}">RSS</a> ·
<a href="mailto:${publication.email}">Letters to the editor</a></p>
<p class="site-info">${publication.copyright}</p>
</footer>
<div id="cookie-notice" class="cookie-notice" lang="en" dir="ltr" role="dialog" aria-label="Cookie notice">
<p>We and our partners use cookies to keep this site running, to measure how it is read and to show advertisements.
You can change your choice at any time.</p>
<button type="button">Accept all</button> <button type="button">Manage choices</button>
</div>`;
}
