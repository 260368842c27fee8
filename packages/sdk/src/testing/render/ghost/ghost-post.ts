import type { Person } from '../../people.ts';
import { sections } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { instantOf, lastChange } from '../../story-date.ts';
import { captionLine } from '../../story-pictures.ts';
import { picturePath, storyPath } from '../../story-path.ts';
import { summaryOf } from '../../story-text.ts';
import type { Story } from '../../story.ts';
import type { JsonObject } from '../json-value.ts';
import { escapeText } from '../markup.ts';
import { termSlug } from '../term-slug.ts';
import { ghostContent } from './ghost-content.ts';

/** Number of characters after which Ghost cuts an excerpt that nobody wrote. */
const maxExcerptCharacters = 500;

/** The identifier of a story in Ghost: 24 hexadecimal digits. */
export function ghostId(story: Story): string {
  return String(story.id).padStart(24, '0');
}

/** Writes a story as a post of the Content API of Ghost. Times are in UTC. */
export function ghostPost(story: Story, site: Site): JsonObject {
  const tags = [sections[story.section].name, ...story.tags].map((name) => ghostTag(name, site));
  const authors = story.byline.people.map((person) => ghostAuthor(person, site));
  return {
    id: ghostId(story),
    uuid: `00000000-0000-4000-8000-${String(story.id).padStart(12, '0')}`,
    title: story.headline,
    slug: story.slug,
    html: ghostContent(story, site),
    comment_id: ghostId(story),
    feature_image: story.lead === undefined ? null : absolute(site, picturePath(story.lead)),
    feature_image_alt: story.lead?.alt ?? null,
    feature_image_caption: story.lead === undefined ? null : escapeText(captionLine(story.lead)),
    featured: false,
    visibility: 'public',
    created_at: utc(story.published),
    updated_at: utc(lastChange(story)),
    published_at: utc(story.published),
    custom_excerpt: story.standfirst ?? null,
    canonical_url: null,
    url: absolute(site, storyPath(story)),
    excerpt: summaryOf(story).slice(0, maxExcerptCharacters),
    reading_time: 1,
    access: true,
    og_title: story.socialHeadline ?? null,
    meta_title: null,
    meta_description: null,
    tags: [...tags, { name: '#desk', slug: 'hash-desk', visibility: 'internal' }],
    authors,
    primary_author: authors[0] ?? null,
    primary_tag: tags[0] ?? null,
  };
}

function ghostTag(name: string, site: Site): JsonObject {
  const slug = termSlug(name);
  return { name, slug, description: null, visibility: 'public', url: absolute(site, `/tag/${slug}`) };
}

function ghostAuthor(person: Person, site: Site): JsonObject {
  return {
    id: String(person.id).padStart(24, '0'),
    name: person.name,
    slug: person.slug,
    bio: person.title,
    url: absolute(site, `/author/${person.slug}`),
  };
}

function utc(iso: string): string {
  return new Date(instantOf(iso)).toISOString().replace('Z', '+00:00');
}
