import { publication, sections } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { lastChange, toUtcTime } from '../../story-date.ts';
import { cardPicture } from '../../story-pictures.ts';
import { storyPath } from '../../story-path.ts';
import { summaryOf, wordCount } from '../../story-text.ts';
import type { Story } from '../../story.ts';
import type { JsonValue } from '../json-value.ts';
import { jsonLdAuthor, jsonLdPicture, jsonLdPublisher } from './json-ld-article.ts';

/**
 * Describes a story the way search plug-ins of WordPress do: article, page, picture, site, publisher and authors
 * in one `@graph`, joined by `@id`; times in UTC; the page's name carries the site's.
 */
export function jsonLdGraph(story: Story, site: Site): JsonValue {
  const pageId = absolute(site, storyPath(story));
  const home = absolute(site, '/');
  const picture = cardPicture(story);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      articleNode(story, site),
      {
        '@type': 'WebPage',
        '@id': pageId,
        url: pageId,
        name: `${story.headline} - ${publication.name}`,
        description: summaryOf(story),
        isPartOf: { '@id': `${home}#website` },
        primaryImageOfPage: { '@id': `${pageId}#primaryimage` },
        datePublished: utc(story.published),
        dateModified: utc(lastChange(story)),
        breadcrumb: { '@id': `${pageId}#breadcrumb` },
        inLanguage: story.language,
      },
      ...(picture === undefined ? [] : [{ '@id': `${pageId}#primaryimage`, ...jsonLdPicture(site, picture) }]),
      breadcrumbNode(story, site),
      {
        '@type': 'WebSite',
        '@id': `${home}#website`,
        url: home,
        name: publication.name,
        publisher: { '@id': `${home}#organization` },
      },
      { '@id': `${home}#organization`, ...jsonLdPublisher(site) },
      ...story.byline.people.map((person) => ({ '@id': authorId(site, person.slug), ...jsonLdAuthor(site, person) })),
    ],
  };
}

function articleNode(story: Story, site: Site): JsonValue {
  const pageId = absolute(site, storyPath(story));
  return {
    '@type': 'NewsArticle',
    '@id': `${pageId}#article`,
    isPartOf: { '@id': pageId },
    mainEntityOfPage: { '@id': pageId },
    author: story.byline.people.map((person) => ({ '@id': authorId(site, person.slug) })),
    headline: story.headline,
    datePublished: utc(story.published),
    dateModified: utc(lastChange(story)),
    wordCount: wordCount(story),
    publisher: { '@id': `${absolute(site, '/')}#organization` },
    image: { '@id': `${pageId}#primaryimage` },
    keywords: story.tags,
    articleSection: [sections[story.section].name],
    inLanguage: story.language,
  };
}

function breadcrumbNode(story: Story, site: Site): JsonValue {
  const section = sections[story.section];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${absolute(site, storyPath(story))}#breadcrumb`,
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: absolute(site, '/') },
      { '@type': 'ListItem', position: 2, name: section.name, item: absolute(site, `/${section.slug}`) },
      { '@type': 'ListItem', position: 3, name: story.headline },
    ],
  };
}

function authorId(site: Site, slug: string): string {
  return `${absolute(site, '/')}#/schema/person/${slug}`;
}

function utc(iso: string): string {
  return `${toUtcTime(iso)}+00:00`;
}
