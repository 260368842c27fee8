import type { TextBlock } from '../blocks/labelled-block.ts';
import { blankNoise, mayHoldNoise } from '../byline/blank-noise.ts';
import type { Document } from '../../document/document.ts';
import { attributeOf, isText, textOf } from '../../document/read-node.ts';
import { isHidden } from '../../document/visibility.ts';
import { tagNumber } from '../../document/tag.ts';
import { foldSpace } from '../clean-text.ts';
import { foldText } from '../language/fold-text.ts';
import { isWord, phrasesOf } from '../language/has-word.ts';
import { isSmall } from '../language/letters.ts';
import { matchPhrase, mayBegin } from '../language/phrases.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { elementOf, type Line, startOfLine } from './line.ts';
import { hasMark, mark } from './marks.ts';

/** An element that may name authors. */
export interface AuthorElement {
  /** The element. */
  readonly node: number;
  /** Its text. */
  readonly text: string;
  /** Text of the line it stands in. */
  readonly line: string;
  /** How it says so, the surest first: a place in {@link authorSigns}. */
  readonly sign: AuthorSign;
}

/** How an element says that it names an author. */
export type AuthorSign = 'name' | 'link' | 'byline' | 'author' | 'words';

/** The signs, the surest first. */
export const authorSigns: readonly AuthorSign[] = ['name', 'link', 'byline', 'author', 'words'];

/** Longest text that names authors, in characters. */
const maxCharacters = 250;
/** Longest line that begins with "by" and names authors, in characters. */
const maxOpenedCharacters = 120;
/** Longest line in an element about an author that is the author's name, in characters. */
const maxNameCharacters = 60;
/** Elements of one line that may name authors. */
const maxElements = 30;
/** Elements around a line that are looked at. */
const maxLevels = 3;

/** The elements of a line and around it that markup says name authors. */
export function markedElements(page: MetadataPage, line: Line): readonly AuthorElement[] {
  const { document } = page;
  const elements: AuthorElement[] = [];
  for (let node = startOfLine(document, line); node <= line.last && elements.length < maxElements; node++) {
    if (!isText(document, node)) addMarked(page, node, line, elements);
  }
  for (let node = line.container, level = 0; node > 0 && level < maxLevels; level++) {
    addMarked(page, node, line, elements);
    node = document.parent[node] ?? 0;
  }
  const isNamed = hasMark(line.marks, mark.author | mark.byline) && !hasMark(line.marks, mark.biography);
  if (elements.length === 0 && isNamed && line.text.length <= maxNameCharacters) {
    elements.push({ node: elementOf(document, line), text: line.text, line: line.text, sign: 'author' });
  }
  return elements;
}

function addMarked(page: MetadataPage, node: number, { text: line }: Line, elements: AuthorElement[]): void {
  const sign = signOf(page, node);
  if (sign === undefined) return;
  const text = spacedText(page.document, node + 1, page.document.end[node] ?? 0);
  if (text !== '' && text.length <= maxCharacters) elements.push({ node, text, line, sign });
}

/** The elements of a line whose words say that it names authors: its own, or those of a label before it. */
export function wordedElements(page: MetadataPage, line: Line, label: TextBlock | undefined): readonly AuthorElement[] {
  const { document } = page;
  const elements: AuthorElement[] = [];
  const opened = openedText(document, line);
  if (opened !== undefined)
    elements.push({ node: elementOf(document, line), text: opened, line: opened, sign: 'words' });
  const labelled = label === undefined ? undefined : labelledElement(document, label, line);
  if (labelled !== undefined) elements.push(labelled);
  return elements;
}

/** The part of a short line that begins with "by". */
function openedText(document: Document, line: Line): string | undefined {
  if (line.text.length > maxOpenedCharacters) return undefined;
  const text = spacedText(document, line.first, line.last + 1);
  if (!mayHoldNoise(text) && !barOrDot.test(text)) return beginsWithBy(text) ? text : undefined;
  if (!mayOpen(text)) return undefined;
  return blankNoise(text).split(barOrDot).find(beginsWithBy)?.trim();
}

/** Whether a word for "by" stands anywhere in a text; noise before it may be glued to it, but ends between no two small letters. */
function mayOpen(text: string): boolean {
  const by = phrasesOf('by');
  const folded = foldText(text);
  const { length } = folded;
  for (let at = 0; at < length; at++) {
    if (isSmall(text.charCodeAt(at)) && isSmall(text.charCodeAt(at - 1))) continue;
    if (matchPhrase(by, folded, at) !== undefined) return true;
  }
  return false;
}

/** The line behind one that says "Written by" or "Author" and nothing else. */
function labelledElement(document: Document, label: TextBlock, line: Line): AuthorElement | undefined {
  if (line.isAside || line.text.length > maxNameCharacters || !isLabel(label.text)) return undefined;
  const text = `${label.text.replace(endOfLabel, '')}: ${line.text}`;
  return { node: elementOf(document, line), text, line: text, sign: 'words' };
}

/** Longest label, in characters. */
const maxLabelCharacters = 30;
/** What may end a label: "Author(s):". */
const endOfLabel = /(?<!\s)\s*(?:\(s\)\s*)?:?$/iu;

/**
 * Whether a line is a word that stands before the names of authors, alone. What needs a colon in a line needs it here too,
 * but for the words for authors.
 */
export function isLabel(text: string): boolean {
  if (text.length > maxLabelCharacters || !mayBegin(phrasesOf('by'), text)) return false;
  if (matchPhrase(phrasesOf('by'), foldText(text), 0) === undefined) return false;
  const plain = foldText(text.replace(endOfLabel, ''));
  const found = matchPhrase(phrasesOf('by'), plain, 0);
  if (found?.end !== plain.length || plain === '') return false;
  return !found.phrase.endsWith(':') || text.endsWith(':') || isWord('occupations', plain);
}

const linkTag = tagNumber('a');

/** Parts of addresses that lead to pages about authors. */
const authorPath =
  /\/(?:authors?|autore?n?|auteurs?|contributors?|people|profile|profil|staff|writers?|reporters?|journalists?|redaktion|by|columnists?)\/[^/]/iu;

function signOf({ document, markOf }: MetadataPage, node: number): AuthorSign | undefined {
  const marks = markOf(node);
  const isAuthor = hasMark(marks, mark.author | mark.byline);
  if ((!isAuthor && document.tag[node] !== linkTag) || hasMark(marks, mark.biography | mark.aside)) return undefined;
  if (isAuthor && (hasMark(marks, mark.name) || attributeOf(document, node, 'rel') === 'author')) return 'name';
  if (document.tag[node] === linkTag && authorPath.test(attributeOf(document, node, 'href') ?? '')) return 'link';
  if (hasMark(marks, mark.byline)) return 'byline';
  return isAuthor ? 'author' : undefined;
}

/** What parts a byline from the date and the place of a story. */
const barOrDot = /[|·•]/u;

/** Whether a text begins with a word that stands before the names of authors. */
export function beginsWithBy(text: string): boolean {
  const trimmed = text.trim();
  if (!mayBegin(phrasesOf('by'), trimmed)) return false;
  const folded = foldText(trimmed);
  const match = matchPhrase(phrasesOf('by'), folded, 0);
  return match !== undefined && /\p{L}/u.test(folded.slice(match.end));
}

/** The visible text of a run of nodes; what stands in elements of its own is parted by spaces. */
function spacedText(document: Document, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end && text.length <= maxCharacters * 2; at++) {
    if (isText(document, at)) text += textOf(document, at);
    else if (isHidden(document, at)) at = (document.end[at] ?? end) - 1;
    else text += ' ';
  }
  return foldSpace(text);
}
