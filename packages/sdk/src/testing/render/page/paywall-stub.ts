import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { markup, trusted } from '../markup.ts';
import { plainPage } from './plain-page.ts';

const title = 'The Men Who Owned the Tide';

const claim = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: title,
  datePublished: '2026-04-02T06:00:00-03:00',
  isAccessibleForFree: false,
  hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.entry-content' },
};

/** Writes a page that begins a story and then asks for money. */
export function renderPaywallStub(site: Site): string {
  return plainPage(
    {
      title,
      head: markup`<script type="application/ld+json">${trusted(JSON.stringify(claim))}</script>\n`,
      content: markup`<article class="post hentry">
<header class="entry-header">
<h1 class="entry-title">${title}</h1>
<p class="entry-subtitle">For forty years a single family decided when the lock gates of Brackwater opened.</p>
</header>
<div class="entry-content">
<p>On a wet evening in 1911, a clerk named …</p>
<div class="paywall-barrier">
<h2>Subscribe to continue reading</h2>
<p>This story is for subscribers. Read it and everything else for 1 crown a week in your first three months.</p>
<p><a href="${absolute(site, '/newsletters')}">Subscribe now</a></p>
<p>Already a subscriber? <a href="${absolute(site, '/newsletters')}">Log in</a></p>
</div>
</div>
</article>`,
    },
    site,
  );
}
