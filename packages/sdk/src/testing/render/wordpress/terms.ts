import type { Section } from '../../publication.ts';
import { sections } from '../../publication.ts';
import type { Person } from '../../people.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import type { JsonObject } from '../json-value.ts';
import { termId, termSlug } from '../term-slug.ts';
import { renderedText } from './rendered.ts';

/** Writes a section as `/wp/v2/categories` gives it. */
export function wordpressCategory(section: Section, site: Site): JsonObject {
  const count = site.stories.filter((story) => story.section === section.slug).length;
  return {
    ...term(section.id, section.name, section.slug, absolute(site, `/${section.slug}`)),
    count,
    description: '',
    taxonomy: 'category',
    parent: 0,
    meta: [],
  };
}

/** Writes a tag as `/wp/v2/tags` gives it. */
export function wordpressTag(name: string, site: Site): JsonObject {
  const count = site.stories.filter((story) => story.tags.includes(name)).length;
  const slug = termSlug(name);
  return {
    ...term(termId(name), name, slug, absolute(site, `/tag/${slug}`)),
    count,
    description: '',
    taxonomy: 'post_tag',
    meta: [],
  };
}

/** Writes an author of a story with several, as the plug-in for guest authors gives it: a term of the taxonomy `author`. */
export function wordpressCoauthor(person: Person, site: Site): JsonObject {
  return { ...term(person.id, person.name, person.slug, absolute(site, `/author/${person.slug}`)), taxonomy: 'author' };
}

/** Every tag in use, in the order of the stories. */
export function tagNames(site: Site): readonly string[] {
  return [...new Set(site.stories.flatMap((story) => story.tags))];
}

/** Every section, in the order of the navigation. */
export function allSections(): readonly Section[] {
  return Object.values(sections);
}

function term(id: number, name: string, slug: string, link: string): JsonObject {
  return { id, link, name: renderedText(name), slug };
}
