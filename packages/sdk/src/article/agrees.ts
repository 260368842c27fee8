import { compareStamps, type Stamp } from '@broadsheet/core/model';
import { nameKey } from '../candidates/name-key.ts';
import { pictureKey } from '../candidates/media/picture-key.ts';

/**
 * Whether two values of a field mean the same: the same moment in another offset or precision, the same words in another
 * case, one list that holds all of the other, the same picture in another size, one language tag that is closer than the
 * other ("en", "en-GB").
 */
export function agrees(field: string, one: unknown, other: unknown): boolean {
  if (field === 'inLanguage') return isCloser(String(one), String(other)) || isCloser(String(other), String(one));
  if (isStamp(one) && isStamp(other)) return ['same', 'overlaps'].includes(compareStamps(one, other));
  if (Array.isArray(one) && Array.isArray(other)) return holdsAll(one, other) || holdsAll(other, one);
  if (isObject(one) && isObject(other)) return hasSameParts(one, other);
  return wordsOf(one) === wordsOf(other) || isCut(one, other) || isCut(other, one);
}

function isCloser(tag: string, other: string): boolean {
  return `${tag.toLowerCase()}-`.startsWith(`${other.toLowerCase()}-`);
}

function holdsAll(items: readonly unknown[], others: readonly unknown[]): boolean {
  const keys = new Set(items.map(identityOf));
  return others.every((item) => keys.has(identityOf(item)));
}

/** Objects agree where what they are known by does: pictures by their files, parties by name, access by the claim. */
function hasSameParts(one: object, other: object): boolean {
  const keys = filesOf(one);
  if (keys.length > 0) return filesOf(other).some((key) => keys.includes(key));
  const mine = identityOf(one);
  const theirs = identityOf(other);
  return mine === theirs || mine.includes(theirs) || theirs.includes(mine);
}

function filesOf(medium: object): readonly string[] {
  const files: readonly unknown[] = 'renditions' in medium && Array.isArray(medium.renditions) ? medium.renditions : [];
  return files.flatMap((file) =>
    isObject(file) && 'url' in file && typeof file.url === 'string' ? [pictureKey(file.url)] : [],
  );
}

/** What an item or object is known by. */
function identityOf(item: unknown): string {
  if (!isObject(item)) return wordsOf(item);
  if ('name' in item) return wordsOf(item.name);
  if ('claim' in item) return item.claim === 'unknown' ? '' : wordsOf(item.claim);
  return '';
}

/** Letters and digits without case; for what has none, the characters as they are. */
function wordsOf(value: unknown): string {
  const text = String(value);
  const address = text.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return nameKey(address) || text;
}

/** A shorter beginning says little of what it is the beginning of. */
const minCutCharacters = 20;

/** Whether a text is the beginning of another one, cut at a mark of omission. */
function isCut(one: unknown, other: unknown): boolean {
  const text = String(one);
  const beginning = text.slice(0, /(?:…|\.{3})$/u.exec(text)?.index ?? 0).trimEnd();
  return beginning.length >= minCutCharacters && wordsOf(other).startsWith(wordsOf(beginning));
}

function isStamp(value: unknown): value is Stamp {
  return isObject(value) && 'iso' in value && typeof value.iso === 'string' && 'precision' in value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
