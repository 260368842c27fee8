import type { Document } from '../../document/document.ts';
import { attributeOf, isText, textOf } from '../../document/read-node.ts';
import { isHidden } from '../../document/visibility.ts';
import { tagNumber } from '../../document/tag.ts';
import { foldSpace } from '../clean-text.ts';
import { foldText } from '../language/fold-text.ts';
import { phrasesOf } from '../language/has-word.ts';
import { matchPhrase } from '../language/phrases.ts';
import type { MetadataPage } from '../metadata-page.ts';
import type { Line } from './line.ts';
import { hasMark } from './marks.ts';

/** An element that may name authors. */
export interface AuthorElement {
  readonly node: number;
  readonly text: string;
  /** How it says so, the surest first: a place in {@link signs}. */
  readonly sign: AuthorSign;
}

/** How an element says that it names an author. */
export type AuthorSign = 'name' | 'link' | 'byline' | 'author' | 'words';

/** The signs, the surest first. */
export const authorSigns: readonly AuthorSign[] = ['name', 'link', 'byline', 'author', 'words'];

/** Longest text that names authors, in characters. */
const maxCharacters = 250;
/** Longest line in an element about an author that is the author's name, in characters. */
const maxNameCharacters = 60;
/** Elements around a line that are looked at. */
const maxLevels = 3;

/** The elements of a line and around it that may name authors. */
export function authorElements(page: MetadataPage, line: Line): readonly AuthorElement[] {
  const { document } = page;
  const elements: AuthorElement[] = [];
  const add = (node: number): void => {
    const sign = signOf(page, node);
    const text = sign === undefined ? '' : shownText(document, node);
    if (sign !== undefined && text !== '' && text.length <= maxCharacters) elements.push({ node, text, sign });
  };
  for (let node = line.container + 1; node <= line.last; node++) if (!isText(document, node)) add(node);
  for (let node = line.container, level = 0; node > 0 && level < maxLevels; level++) {
    add(node);
    node = document.parent[node] ?? 0;
  }
  const isNamed = elements.length === 0 && hasMark(line.marks, 'author', 'byline') && !hasMark(line.marks, 'biography');
  if (isNamed && line.text.length <= maxNameCharacters) elements.push({ node: line.container, text: line.text, sign: 'author' });
  const opened = line.text.length > maxCharacters ? undefined : line.text.split(barOrDot).find(beginsWithBy);
  if (opened !== undefined) elements.push({ node: line.container, text: opened.trim(), sign: 'words' });
  return elements;
}

const linkTag = tagNumber('a');

/** Parts of addresses that lead to pages about authors. */
const authorPath = /\/(?:authors?|autore?n?|auteurs?|contributors?|people|profile|profil|staff|writers?|reporters?|journalists?|redaktion|by|columnists?)\/[^/]/iu;

function signOf({ document, markOf }: MetadataPage, node: number): AuthorSign | undefined {
  const marks = markOf(node);
  if (hasMark(marks, 'biography', 'aside')) return undefined;
  const rel = attributeOf(document, node, 'rel');
  const isAuthor = hasMark(marks, 'author', 'byline');
  if (isAuthor && (rel === 'author' || hasMark(marks, 'name'))) return 'name';
  if (document.tag[node] === linkTag && authorPath.test(attributeOf(document, node, 'href') ?? '')) return 'link';
  if (hasMark(marks, 'byline')) return 'byline';
  return isAuthor ? 'author' : undefined;
}

/** What parts a byline from the date and the place of a story. */
const barOrDot = /[|·•]/u;

/** Whether a text begins with a word that stands before the names of authors. */
export function beginsWithBy(text: string): boolean {
  const folded = foldText(text.trim());
  const match = matchPhrase(phrasesOf('by'), folded, 0);
  return match !== undefined && match.end < folded.length;
}

function shownText(document: Document, node: number): string {
  const end = document.end[node] ?? node;
  let text = '';
  for (let at = node + 1; at < end && text.length <= maxCharacters * 2; at++) {
    if (isText(document, at)) text += textOf(document, at);
    else if (isHidden(document, at)) at = (document.end[at] ?? end) - 1;
    else text += ' ';
  }
  return foldSpace(text);
}
