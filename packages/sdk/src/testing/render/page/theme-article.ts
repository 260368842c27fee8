import type { Person } from '../../people.ts';
import type { Picture } from '../../picture.ts';
import { publication, sections } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { lastChange, printedDate, printedMoment } from '../../story-date.ts';
import { storyPath } from '../../story-path.ts';
import type { Story } from '../../story.ts';
import { bylineMarkup } from '../byline-markup.ts';
import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';
import { imageElement } from '../picture-markup.ts';
import { termSlug } from '../term-slug.ts';
import { wordpressContent } from '../wordpress-content.ts';
import type { Microdata } from './microdata.ts';
import { microdataOf } from './microdata.ts';

/** Writes the article element of a story in the classic theme. */
export function themeArticle(story: Story, site: Site): Markup {
  const { scope, prop } = microdataOf(story);
  const classes = `post-${story.id} post type-post status-publish format-standard hentry category-${story.section}`;
  return markup`<article id="post-${story.id}" class="${classes}"${scope('NewsArticle')}>
${entryHeader(story, site)}
${story.lead && thumbnail(story, site, story.lead)}
<div class="entry-content"${prop('articleBody')}>
${trusted(wordpressContent(story, site))}</div>
${entryFooter(story, site)}
</article>`;
}

function entryHeader(story: Story, site: Site): Markup {
  const { prop } = microdataOf(story);
  return markup`<header class="entry-header">
${story.kicker !== undefined && markup`<span class="entry-kicker">${story.kicker}</span>`}
<h1 class="entry-title"${prop('headline')}>${story.headline}</h1>
${story.standfirst !== undefined && markup`<p class="entry-subtitle"${prop('description')}>${story.standfirst}</p>`}
<div class="entry-meta">
<span class="byline">${bylineMarkup(story.byline, (person) => authorLink(story, site, person))}</span>
<span class="posted-on">${postedOn(story)}</span>
</div>
${shareButtons(story, site)}
</header>`;
}

function authorLink(story: Story, site: Site, person: Person): Markup {
  const { scope, prop } = microdataOf(story);
  const address = absolute(site, `/author/${person.slug}`);
  const name = markup`<a class="url fn n"${prop('url')} href="${address}"><span${prop('name')}>${person.name}</span></a>`;
  return markup`<span class="author vcard"${prop('author')}${scope('Person')}>${name}</span>`;
}

function postedOn(story: Story): Markup {
  const { published, language } = story;
  if (story.presentation.metadata === 'sparse') return markup`${printedDate(published, language)}`;
  const { prop } = microdataOf(story);
  const time = (className: string, name: string, iso: string): Markup =>
    markup`<time class="${className}" datetime="${iso}"${prop(name)}>${printedMoment(iso, language)}</time>`;
  const modified = lastChange(story);
  const updated = modified !== published && markup` ${time('updated', 'dateModified', modified)}`;
  return markup`${time('entry-date published', 'datePublished', published)}${updated}`;
}

function thumbnail(story: Story, site: Site, picture: Picture): Markup {
  const { scope, prop } = microdataOf(story);
  return markup`<figure class="post-thumbnail wp-caption"${prop('image')}${scope('ImageObject')}>
${imageElement(site, picture, 'attachment-large size-large wp-post-image')}
${figcaption(picture, prop)}
</figure>`;
}

function figcaption(picture: Picture, prop: Microdata['prop']): Markup | undefined {
  if (picture.caption === undefined && picture.credit === undefined) return undefined;
  const credit =
    picture.credit && markup`<span class="image-credit"${prop('creditText')}>${picture.credit.printed}</span>`;
  return markup`<figcaption class="wp-caption-text"><span${prop('caption')}>${picture.caption}</span> ${credit}</figcaption>`;
}

function shareButtons(story: Story, site: Site): Markup {
  const address = absolute(site, storyPath(story));
  return markup`<div class="share sharedaddy"><span class="screen-reader-text">Share this:</span>
<ul>
<li><a href="https://strait.example/share?url=${address}">Strait Social</a></li>
<li><a href="mailto:?body=${address}">Email</a></li>
<li><a href="#print">Print</a></li>
</ul></div>`;
}

function entryFooter(story: Story, site: Site): Markup {
  const section = sections[story.section];
  const tags = story.tags.map(
    (tag) => markup`<a href="${absolute(site, `/tag/${termSlug(tag)}`)}" rel="tag">${tag}</a> `,
  );
  return markup`<footer class="entry-footer">
<span class="cat-links">Posted in <a href="${absolute(site, `/${section.slug}`)}" rel="category tag">${section.name}</a></span>
<span class="tags-links">Tagged ${tags}</span>
${story.byline.people.filter((person) => person.kind === 'person').map(authorBox)}</footer>`;
}

function authorBox(person: Person): Markup {
  const post = person.affiliation === undefined ? person.title : `${person.title} at the ${person.affiliation}`;
  return markup`<div class="author-box">
<p class="author-title">About ${person.name}</p>
<p class="author-description">${post}. Write to the author in care of ${publication.name}.</p>
</div>
`;
}
