import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { printedDate } from '../../story-date.ts';
import { storyPath } from '../../story-path.ts';
import type { Story } from '../../story.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';

/** Stories offered after a story of the classic theme. */
export function themeRelated(current: Story, site: Site): Markup {
  const others = site.stories.filter((story) => story.slug !== current.slug && story.language === 'en').slice(0, 3);
  return markup`<section class="widget related-posts" lang="en" dir="ltr">
<h2 class="widget-title">You may also like</h2>
<ul>${others.map((story) => item(story, site))}
</ul>
</section>`;
}

/** Readers' comments, the same under each story, and a form for more. */
export function themeComments(): Markup {
  return markup`<section id="comments" class="comments-area" lang="en" dir="ltr">
<h2 class="comments-title">2 thoughts on this story</h2>
<article class="comment">
<p class="comment-meta"><b class="fn">Gull on the Mole</b> says:</p>
<p>About time somebody wrote this down. My aunt has been saying the same for years and nobody printed her.</p>
</article>
<article class="comment">
<p class="comment-meta"><b class="fn">E. Pettibone</b> says:</p>
<p>With respect to the previous speaker, her aunt was printed twice, in the letters, in 2019.</p>
</article>
<form class="comment-form" action="/comments">
<h3>Leave a reply</h3>
<p>Your email address will not be published. Required fields are marked *</p>
<textarea name="comment"></textarea>
<button class="submit">Post comment</button>
</form>
</section>`;
}

function item(story: Story, site: Site): Markup {
  const date = markup`<span class="entry-date">${printedDate(story.published, story.language)}</span>`;
  return markup`\n<li><a href="${absolute(site, storyPath(story))}">${story.headline}</a> ${date}</li>`;
}
