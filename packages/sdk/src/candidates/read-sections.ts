import type { Section } from '@broadsheet/core/model';
import { nameKey } from './name-key.ts';
import type { SiteNames } from './site-names.ts';

/** A link of a trail from the front page to a story. */
export interface TrailLink {
  readonly name: string;
  /** Where it leads, absolute. */
  readonly url?: string;
}

/** Links to the front page, in lower case. */
const frontPages: ReadonlySet<string> = new Set([
  'home',
  'homepage',
  'home page',
  'start',
  'startseite',
  'accueil',
  'inicio',
  'início',
  'portada',
  'página inicial',
  'главная',
  'басты бет',
  'anasayfa',
  'ana sayfa',
  'الرئيسية',
  '首页',
  'ホーム',
  'トップ',
  'strona główna',
  'forside',
  'hem',
  'головна',
  'front page',
]);

/** Longest name of a section, in characters. */
const maxNameCharacters = 60;

/** A cut headline in a trail is at least so long, in letters and digits. */
const minHeadlineLetters = 12;

/** The sections in a trail of links: what stands between the front page and the story itself. */
export function sectionsOfTrail(
  links: readonly TrailLink[],
  site: SiteNames,
  headlines: readonly string[],
): readonly Section[] {
  const headlineKeys = headlines.map(nameKey);
  const sections = new Map<string, Section>();
  for (const link of links) {
    const key = nameKey(link.name);
    const isStory = headlineKeys.some(
      (headline) => headline === key || (key.length >= minHeadlineLetters && headline.startsWith(key)),
    );
    const isHome = site.keys.has(key) || frontPages.has(link.name.toLowerCase());
    if (key !== '' && link.name.length <= maxNameCharacters && !isStory && !isHome && !sections.has(key))
      sections.set(key, link);
  }
  return [...sections.values()];
}
