import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { storyPath } from '../../story-path.ts';
import { markup } from '../markup.ts';
import { plainPage } from './plain-page.ts';

/** Writes the page for an address that leads nowhere. */
export function renderNotFound(site: Site): string {
  const latest = site.stories
    .slice(0, 4)
    .map((story) => markup`<li><a href="${absolute(site, storyPath(story))}">${story.headline}</a></li>\n`);
  return plainPage(
    {
      title: 'Page not found',
      content: markup`<section class="error-404 not-found">
<h1 class="page-title">Oops! That page can’t be found.</h1>
<p>It looks as if nothing was found at this address. The story may have moved, or it may never have been written.
Perhaps one of these will do?</p>
<ul>
${latest}</ul>
</section>`,
    },
    site,
  );
}
