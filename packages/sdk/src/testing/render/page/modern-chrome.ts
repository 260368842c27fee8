import { publication, sections } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { hashedClass } from './hashed-class.ts';

/** Header of the modern template. */
export function modernHeader(site: Site): Markup {
  const items = Object.values(sections).map(
    ({ slug, name }) => markup`<a href="${absolute(site, `/${slug}`)}">${name}</a>\n`,
  );
  return markup`<a href="#site-content" class="${hashedClass('hidden')}">Skip to content</a>
<header class="${hashedClass('top')}" lang="en" dir="ltr">
<a class="${hashedClass('brand')}" href="${absolute(site, '/')}">${publication.name}</a>
<nav class="${hashedClass('nav')}">
${items}</nav>
<div class="${hashedClass('meta')}"><a href="${absolute(site, '/newsletters')}">Subscribe for 1 crown a week</a></div>
</header>`;
}

/** Footer of the modern template, with the consent dialog. */
export function modernFooter(site: Site): Markup {
  return markup`<footer class="${hashedClass('foot')}" lang="en" dir="ltr">
<nav><a href="${absolute(site, '/newsletters')}">Newsletters</a> · <a href="${absolute(site, '/feed/')}">RSS</a></nav>
<p>${publication.copyright}</p>
</footer>
<div class="${hashedClass('consent')}" lang="en" dir="ltr" role="dialog" aria-labelledby="consent-title">
<h2 id="consent-title">Your choices about cookies</h2>
<p>The Courant and its 41 partners store and read information on your device to remember your settings, count visits
and choose advertisements. You may agree, refuse, or choose in detail.</p>
<button type="button">Agree</button><button type="button">Refuse</button><button type="button">Settings</button>
</div>`;
}
