import type { StoryBlock } from '../../block.ts';
import type { Person } from '../../people.ts';
import type { Picture } from '../../picture.ts';
import { publication, sections } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { lastChange } from '../../story-date.ts';
import { cardPicture } from '../../story-pictures.ts';
import { picturePath, storyPath } from '../../story-path.ts';
import { inlineText, summaryOf, wordCount } from '../../story-text.ts';
import type { LiveUpdate, Story, StoryGenre } from '../../story.ts';
import type { JsonObject, JsonValue } from '../json-value.ts';
import { escapeText } from '../markup.ts';
import { encodePunctuation } from '../punctuation.ts';

const typeByGenre: { readonly [Genre in StoryGenre]: string } = {
  report: 'NewsArticle',
  liveblog: 'LiveBlogPosting',
  feature: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  obituary: 'NewsArticle',
  interview: 'NewsArticle',
  wire: 'NewsArticle',
  review: 'ReviewNewsArticle',
  gallery: 'NewsArticle',
  data: 'NewsArticle',
};

/** Describes a story as one schema.org article (https://schema.org/NewsArticle). */
export function jsonLdArticle(story: Story, site: Site): JsonObject {
  const picture = cardPicture(story);
  const written = story.presentation.template === 'theme' ? encodedByTheme : asIs;
  return {
    '@context': 'https://schema.org',
    '@type': typeByGenre[story.genre],
    '@id': `${absolute(site, storyPath(story))}#story`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': absolute(site, storyPath(story)) },
    url: absolute(site, storyPath(story)),
    headline: written(story.headline),
    alternativeHeadline: story.socialHeadline === undefined ? undefined : written(story.socialHeadline),
    description: written(summaryOf(story)),
    inLanguage: story.language,
    datePublished: story.published,
    dateModified: lastChange(story),
    author: story.byline.people.map((person) => jsonLdAuthor(site, person)),
    publisher: jsonLdPublisher(site),
    articleSection: sections[story.section].name,
    keywords: story.tags.map(written),
    wordCount: wordCount(story),
    image: picture === undefined ? undefined : jsonLdPicture(site, picture),
    ...accessClaim(story),
    ...corrections(story),
    ...liveCoverage(story, site),
  };
}

/** Describes a person, agency or desk as an author. */
export function jsonLdAuthor(site: Site, person: Person): JsonObject {
  return {
    '@type': person.kind === 'person' ? 'Person' : 'Organization',
    name: person.name,
    url: absolute(site, `/author/${person.slug}`),
    jobTitle: person.kind === 'person' ? person.title : undefined,
    affiliation: person.affiliation === undefined ? undefined : { '@type': 'Organization', name: person.affiliation },
  };
}

/** Describes the newspaper. */
export function jsonLdPublisher(site: Site): JsonObject {
  return {
    '@type': 'NewsMediaOrganization',
    name: publication.name,
    url: absolute(site, '/'),
    logo: { '@type': 'ImageObject', url: absolute(site, '/logo.svg'), width: 512, height: 512 },
  };
}

/** Describes a picture with its caption and credit. */
export function jsonLdPicture(site: Site, picture: Picture): JsonObject {
  return {
    '@type': 'ImageObject',
    url: absolute(site, picturePath(picture)),
    width: picture.width,
    height: picture.height,
    caption: picture.caption,
    creditText: picture.credit?.printed,
  };
}

function accessClaim(story: Story): JsonObject {
  if (story.access === 'free') return { isAccessibleForFree: true };
  return {
    isAccessibleForFree: false,
    hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.story-body' },
  };
}

function corrections(story: Story): JsonObject {
  const found = story.blocks.filter((block) => block.type === 'correction');
  if (found.length === 0) return {};
  return {
    correction: found.map((block) => ({ '@type': 'CorrectionComment', text: block.text, datePublished: block.at })),
  };
}

function liveCoverage(story: Story, site: Site): JsonObject {
  if (story.live === undefined) return {};
  return {
    coverageStartTime: story.live.startedAt,
    coverageEndTime: story.live.endedAt,
    liveBlogUpdate: story.live.updates.map((update) => liveUpdate(story, site, update)),
  };
}

function liveUpdate(story: Story, site: Site, update: LiveUpdate): JsonValue {
  return {
    '@type': 'BlogPosting',
    '@id': `${absolute(site, storyPath(story))}#${update.id}`,
    url: `${absolute(site, storyPath(story))}#${update.id}`,
    headline: update.headline,
    datePublished: update.at,
    author: update.author === undefined ? undefined : jsonLdAuthor(site, update.author),
    articleBody: update.blocks.flatMap(proseOf).join(' '),
  };
}

function proseOf(block: StoryBlock): readonly string[] {
  if (block.type === 'paragraph') return [inlineText(block.children)];
  return block.type === 'list' ? block.items.map(inlineText) : [];
}

function asIs(text: string): string {
  return text;
}

/** Themes print titles into JSON the way they print them into HTML, character references and all. */
function encodedByTheme(text: string): string {
  return encodePunctuation(escapeText(text));
}
