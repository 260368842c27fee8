import type { Document } from '../../document/document.ts';
import { readByClass } from '../../document/read-by-class.ts';
import { attributeNameAt } from '../../document/read-node.ts';
import { isCapital, isSmall } from '../language/letters.ts';

/** What the names of an element, its classes first of all, say that it holds. */
export type Mark = keyof typeof wordsByMark;

/**
 * Words that names of elements are made of, by what they tell. A name such as `article__bylineName` is read as the words
 * article, byline, name. Words are in the languages that publishers build their sites in.
 */
const wordsByMark = {
  headline: 'headline title heading titre titel titulo titolo hed',
  kicker:
    'kicker eyebrow overline topline roofline dachzeile spitzmarke surtitre antetitulo volanta occhiello overtitle pretitle',
  standfirst:
    'standfirst subtitle subheadline subhead subheading subheader dek deck lede lead leadtext leadin intro introduction teaser teasertext abstract excerpt summary synopsis preface strapline tagline bulletpoints bullets keypoints highlights shorttext spot chapo chapeau accroche vorspann einleitung unterzeile anreisser sottotitolo sommario catenaccio entradilla bajada subtitulo ingress preamble manchet anons speakable',
  byline: 'byline bylines autorenzeile signature firma auteurs autoren',
  name: 'name fn fullname authorname displayname username',
  biography:
    'bio biography about description avatar photo image img picture thumbnail job position role follow twitter email mail social profile',
  author:
    'author authors autor autore auteur writer reporter contributor contributors journalist redakteur verfasser forfatter',
  date: 'date dates datetime time timestamp posted fecha datum pubdate publishdate postdate articledate publicationdate datestamp',
  published: 'published publish pubdate publishdate publication publicationdate created',
  updated: 'updated modified update lastupdated lastmodified aktualisiert',
  breadcrumb: 'breadcrumb breadcrumbs breadcrump crumbs brotkrumen ariadne',
  section: 'section category categories rubric rubrik ressort channel rubrique seccion sezione',
  tag: 'tag tags topic topics keyword keywords schlagwort schlagworte themen tagcloud taglist etiquetas',
  aside:
    'related recommended recommendation recommendations sidebar promo promotion comment comments comentarios kommentare newsletter footer nav navigation menu masthead share sharing social popular trending mostread latest teaserlist teasers carousel slider advert cookie consent login subscribe paywall modal popup',
} as const;

/** The bit of each mark in a set. */
const bitOf: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(wordsByMark).map((mark, index) => [mark, 1 << index]),
);

const bitsByWord = new Map<string, number>();
for (const [mark, words] of Object.entries(wordsByMark)) {
  for (const word of words.split(' ')) bitsByWord.set(word, (bitsByWord.get(word) ?? 0) | (bitOf[mark] ?? 0));
}

/** A set of marks. */
export type Marks = number;

/** Whether a set holds any of the marks. */
export function hasMark(marks: Marks, ...wanted: readonly Mark[]): boolean {
  if (marks === 0) return false;
  for (const mark of wanted) if ((marks & (bitOf[mark] ?? 0)) !== 0) return true;
  return false;
}

/** Attributes besides `class` whose value names what an element holds. */
const namingAttributes = new Set(['id', 'itemprop', 'rel', 'property', 'data-testid', 'data-component', 'data-qa']);

/** Longest value that is read as names. */
const maxNameCharacters = 400;

/** Reads the marks of an element's own names. */
export type MarkReader = (node: number) => Marks;

/** Makes the reader of marks of one document; pages repeat few names, so it remembers what each element and name says. */
export function createMarkReader(document: Document): MarkReader {
  const byNode = new Int32Array(document.size);
  const byName = new Map<string, Marks>();
  const ofClass = readByClass(document, marksOf);
  return (node) => {
    let marks = byNode[node] ?? 0;
    if (marks === 0) byNode[node] = marks = wasRead | (ofClass(node) ?? 0) | readOtherMarks(document, node, byName);
    return marks & ~wasRead;
  };
}

/** Tells an element without marks from one that was not looked at yet. */
const wasRead = 1 << 30;

function readOtherMarks(document: Document, node: number, byName: Map<string, Marks>): Marks {
  let marks = 0;
  const last = document.firstAttribute[node + 1] ?? 0;
  for (let index = document.firstAttribute[node] ?? 0; index < last; index++) {
    if (!namingAttributes.has(attributeNameAt(document, index))) continue;
    const names = document.source.slice(document.valueStart[index], document.valueFinish[index]);
    let own = byName.get(names);
    if (own === undefined) byName.set(names, (own = marksOf(names)));
    marks |= own;
  }
  return marks;
}

/**
 * Marks of the words in a list of names. A name is parted at all that is no letter; before a capital after a small
 * letter it is read both ways, as one word and as two: `subTitle`, `storyDate`.
 */
export function marksOf(names: string): Marks {
  let marks = 0;
  let start = 0;
  let word = 0;
  const end = Math.min(names.length, maxNameCharacters);
  for (let at = 0; at <= end; at++) {
    const code = at < end ? names.charCodeAt(at) : 0;
    if (isSmall(code) || (isCapital(code) && (at === word || isCapital(names.charCodeAt(at - 1))))) continue;
    marks |= bitsOf(names, word, at);
    if (!isCapital(code)) {
      if (start < word) marks |= bitsOf(names, start, at);
      start = at + 1;
    }
    word = isCapital(code) ? at : start;
  }
  return marks;
}

function bitsOf(names: string, start: number, end: number): Marks {
  if (end - start < minWordLetters || beginnings[beginningOf(names, start)] !== 1) return 0;
  return bitsByWord.get(names.slice(start, end).toLowerCase()) ?? 0;
}

/** Marks the first two letters of the words: most others are turned away by them. */
const beginnings = new Uint8Array(1024);
for (const word of bitsByWord.keys()) beginnings[beginningOf(word, 0)] = 1;

/** The first two letters of a word as a number, capitals as small letters. */
function beginningOf(names: string, start: number): number {
  return ((names.charCodeAt(start) & 31) << 5) | (names.charCodeAt(start + 1) & 31);
}

/** Shortest of the words. */
const minWordLetters = 2;
