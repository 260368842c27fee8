import type { EntityKind, Tag } from '@broadsheet/core/model';
import { cleanText } from './clean-text.ts';
import { nameKey } from './name-key.ts';
import type { SiteNames } from './site-names.ts';

/** Tags of one source that are read; a longer list was written for search engines. */
const maxTags = 200;
/** Longest text that is a tag. */
const maxTagCharacters = 120;

/** Parts a text that lists keywords: at semicolons where it has some, else at commas of any script. */
export function splitKeywords(text: string): readonly string[] {
  const separator = text.includes(';') ? /;/u : /[,،、，]/u;
  return text
    .split(separator, maxTags)
    .map(cleanText)
    .filter((part) => part !== '');
}

/** Numbers of a CMS among its tags. */
const number = /^\d{5,}$/u;
/** A kind of tag before the tag, as some CMS write it: `topic/ferries`. */
const namespace = /^[a-z_]+\/(?=\S)/u;

/**
 * Makes tags of names: trimmed, without doubles, without names of the site and numbers of the CMS.
 *
 * @param names - Names as written.
 * @param site - Names the site is known by.
 * @param kind - What the tags stand for.
 */
export function tagsOf(names: readonly string[], site: SiteNames, kind: EntityKind = 'topic'): readonly Tag[] {
  const cleaned = names.slice(0, maxTags).map((name) => cleanText(name).replace(/^#/u, ''));
  const areSpaced = cleaned.length > 1 && cleaned.every((name) => namespace.test(name));
  const tags = new Map<string, Tag>();
  for (const written of cleaned) {
    const name = areSpaced ? written.replace(namespace, '') : written;
    const key = nameKey(name);
    if (key === '' || name.length > maxTagCharacters || number.test(name) || site.keys.has(key) || tags.has(key))
      continue;
    tags.set(key, { name, kind });
  }
  return [...tags.values()];
}

/** Whether a list of keywords names the site: such a list was written for the site rather than for the story. */
export function namesSite(names: readonly string[], { keys }: SiteNames): boolean {
  return names.some((name) => keys.has(nameKey(name)));
}
