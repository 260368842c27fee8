import type { Picture } from '../../picture.ts';
import { publication, sections } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { lastChange, toUtcTime } from '../../story-date.ts';
import { cardPicture } from '../../story-pictures.ts';
import { picturePath, scaledSize, storyPath, storyPictureWidth } from '../../story-path.ts';
import { summaryOf } from '../../story-text.ts';
import type { Story } from '../../story.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { jsonLdScript } from './json-ld-script.ts';

/** Everything the head of a story's page tells machines, by the way the page describes itself. */
export function headTags(story: Story, site: Site): Markup {
  switch (story.presentation.metadata) {
    case 'plain':
    case 'graph':
      return markup`${basicTags(story, site)}${socialTags(story, site)}${jsonLdScript(story, site)}`;
    case 'microdata':
      return basicTags(story, site);
    case 'sparse':
      return titleTag(story);
  }
}

function titleTag(story: Story): Markup {
  const divider = story.presentation.template === 'theme' ? ' - ' : ' | ';
  return markup`<title>${story.headline}${divider}${publication.name}</title>\n`;
}

function basicTags(story: Story, site: Site): Markup {
  return markup`${titleTag(story)}<meta name="description" content="${summaryOf(story)}">
<link rel="canonical" href="${absolute(site, storyPath(story))}">
<meta name="robots" content="max-image-preview:large">
`;
}

function socialTags(story: Story, site: Site): Markup {
  return markup`${openGraph(story, site)}${articleTags(story, site)}${twitterTags(story)}`;
}

function openGraph(story: Story, site: Site): Markup {
  const picture = cardPicture(story);
  return markup`<meta property="og:locale" content="${story.language}">
<meta property="og:type" content="article">
<meta property="og:title" content="${story.socialHeadline ?? story.headline}">
<meta property="og:description" content="${summaryOf(story)}">
<meta property="og:url" content="${absolute(site, storyPath(story))}">
<meta property="og:site_name" content="${publication.name}">
${picture !== undefined && openGraphPicture(site, picture)}`;
}

function openGraphPicture(site: Site, picture: Picture): Markup {
  const size = scaledSize(picture, storyPictureWidth);
  return markup`<meta property="og:image" content="${absolute(site, picturePath(picture, storyPictureWidth))}">
<meta property="og:image:width" content="${size.width}">
<meta property="og:image:height" content="${size.height}">
<meta property="og:image:alt" content="${picture.alt}">
`;
}

function articleTags(story: Story, site: Site): Markup {
  const authors = story.byline.people.map((person) => absolute(site, `/author/${person.slug}`));
  return markup`<meta property="article:published_time" content="${metaTime(story, story.published)}">
<meta property="article:modified_time" content="${metaTime(story, lastChange(story))}">
<meta property="article:section" content="${sections[story.section].name}">
${story.tags.map((tag) => markup`<meta property="article:tag" content="${tag}">\n`)}
${authors.map((address) => markup`<meta property="article:author" content="${address}">\n`)}
${story.presentation.template === 'modern' && markup`<meta name="news_keywords" content="${story.tags.join(', ')}">`}
${story.access === 'subscribers' && markup`<meta property="article:content_tier" content="locked">`}
`;
}

function twitterTags(story: Story): Markup {
  return markup`<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:site" content="${publication.socialHandle}">
<meta name="twitter:title" content="${story.socialHeadline ?? story.headline}">
<meta name="twitter:label1" content="Written by">
<meta name="twitter:data1" content="${story.byline.people.map((person) => person.name).join(', ')}">
`;
}

/** Search plug-ins of the CMS print UTC; other pages print the time of the place. */
function metaTime(story: Story, iso: string): string {
  return story.presentation.metadata === 'graph' ? `${toUtcTime(iso)}+00:00` : iso;
}
