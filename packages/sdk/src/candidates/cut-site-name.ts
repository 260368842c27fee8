import { isLetter } from './language/letters.ts';
import { nameKey } from './name-key.ts';
import type { SiteNames } from './site-names.ts';

/** A character that parts a title from the name of its site. */
interface Separator {
  /** Whether it parts only with white space beside it, since words hold it too. */
  readonly needsSpace: boolean;
  /** Whether a name before it is the site's; before a colon stands the subject of a headline as well. */
  readonly afterName: boolean;
}

const bar: Separator = { needsSpace: false, afterName: true };
const dash: Separator = { needsSpace: true, afterName: true };
const colon: Separator = { needsSpace: true, afterName: false };

const separators: ReadonlyMap<string, Separator> = new Map([
  ...Array.from('|│｜»«›‹•·::~★<>', (character) => [character, bar] as const),
  ...Array.from('-–—―−－_/,', (character) => [character, dash] as const),
  ...Array.from(':', (character) => [character, colon] as const),
]);

/** Longest name of a site, in characters; longer parts of a title are not compared. */
const maxNameCharacters = 100;

/**
 * Cuts the name of the site off a title: a first or last part that stands apart by a separator and equals one of the
 * names, or behind a bar a part of its host or a folder of its address, as the section "Opinion" of `/opinion/ferry`.
 * A title is never cut at a mere dash or colon.
 *
 * @param title - Title, white space folded.
 * @param site - Names the site is known by.
 * @returns The title without the name; the title itself where nothing else would be left.
 *
 * @example
 * ```ts
 * cutSiteName('Ferry stops - again - The Courant', siteNames(['The Courant'])); // 'Ferry stops - again'
 * ```
 */
export function cutSiteName(title: string, site: SiteNames): string {
  let rest = title;
  for (let cut = cutOnce(rest, site); cut !== undefined; cut = cutOnce(rest, site)) rest = cut;
  return rest;
}

function cutOnce(title: string, site: SiteNames): string | undefined {
  const { length } = title;
  for (let at = 0; at < length; at++) {
    if (isLetter(title.charCodeAt(at))) continue;
    const separator = separators.get(title.charAt(at));
    if (separator === undefined || !parts(title, at, separator)) continue;
    if (isName(title.slice(at + 1), separator, site)) return trimSeparators(title.slice(0, at)) || undefined;
    if (separator.afterName && isName(title.slice(0, at), separator, site))
      return trimSeparators(title.slice(at + 1)) || undefined;
  }
  return undefined;
}

function parts(title: string, at: number, separator: Separator): boolean {
  return !separator.needsSpace || title[at - 1] === ' ' || title[at + 1] === ' ';
}

function isName(part: string, { needsSpace }: Separator, { keys, hostLabels, folders }: SiteNames): boolean {
  if (part.length > maxNameCharacters) return false;
  const key = nameKey(part);
  if (keys.has(key)) return true;
  if (needsSpace || key.length < minLabelLetters) return false;
  return (
    folders.has(key) ||
    hostLabels.some((label) => label.startsWith(key) || label.endsWith(key)) ||
    part
      .trim()
      .split(' ')
      .every((word) => hostLabels.includes(nameKey(word)))
  );
}

/** A name has at least so many letters to be found as a part of a host: "Oriel" in `getoriel.example`. */
const minLabelLetters = 4;

function trimSeparators(part: string): string {
  let start = 0;
  let end = part.length;
  while (start < end && isSeparatorOrSpace(part.charAt(start))) start++;
  while (end > start && isSeparatorOrSpace(part.charAt(end - 1))) end--;
  return part.slice(start, end);
}

function isSeparatorOrSpace(character: string): boolean {
  return character === ' ' || separators.has(character);
}

export { nameKey } from './name-key.ts';
