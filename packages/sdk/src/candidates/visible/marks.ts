import { attributeNumber, knownAttributes } from '../../document/attribute.ts';
import type { Document } from '../../document/document.ts';
import { readByClass } from '../../document/read-by-class.ts';
import { isCapital, isSmall } from '../language/letters.ts';

/** What the names of an element, its classes first of all, can say that it holds: one bit of a set each. */
export const mark = {
  headline: 1 << 0,
  kicker: 1 << 1,
  standfirst: 1 << 2,
  byline: 1 << 3,
  name: 1 << 4,
  biography: 1 << 5,
  author: 1 << 6,
  date: 1 << 7,
  published: 1 << 8,
  updated: 1 << 9,
  breadcrumb: 1 << 10,
  section: 1 << 11,
  tag: 1 << 12,
  aside: 1 << 13,
} as const;

/** Name of a mark. */
export type Mark = keyof typeof mark;

/** A set of marks. */
export type Marks = number;

/**
 * Words that names of elements are made of, by what they tell. A name such as `article__bylineName` is read as the words
 * article, byline, name. Words are in the languages that publishers build their sites in.
 */
const wordsByMark: Readonly<Record<Mark, string>> = {
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
};

function isMark(name: string): name is Mark {
  return Object.hasOwn(mark, name);
}

const marksByWord = new Map<string, Marks>();
for (const name of Object.keys(mark).filter(isMark)) {
  for (const word of wordsByMark[name].split(' ')) marksByWord.set(word, (marksByWord.get(word) ?? 0) | mark[name]);
}

/** Whether a set holds any of the marks, which are joined by `|`. */
export function hasMark(marks: Marks, wanted: Marks): boolean {
  return (marks & wanted) !== 0;
}

/** Attributes besides `class` whose value names what an element holds, by their numbers. */
const namingAttributes = new Uint8Array(knownAttributes.length);
for (const name of ['id', 'itemprop', 'rel', 'property', 'data-testid', 'data-component', 'data-qa'] as const)
  namingAttributes[attributeNumber(name)] = 1;

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
    if (namingAttributes[document.attributeName[index] ?? 0] !== 1) continue;
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
    marks |= marksOfWord(names, word, at);
    if (!isCapital(code)) {
      if (start < word) marks |= marksOfWord(names, start, at);
      start = at + 1;
    }
    word = isCapital(code) ? at : start;
  }
  return marks;
}

function marksOfWord(names: string, start: number, end: number): Marks {
  const length = end - start;
  if (length < minWordLetters || length > maxWordLetters) return 0;
  if (((lengths[beginningOf(names, start)] ?? 0) & (1 << length)) === 0) return 0;
  return marksByWord.get(names.slice(start, end).toLowerCase()) ?? 0;
}

/** Shortest of the words. */
const minWordLetters = 2;
/** Longest of the words, so that each length is a bit of a number. */
const maxWordLetters = 31;

/** Lengths of the words by their first two letters, a bit each: nearly all other words are turned away by these. */
const lengths = new Uint32Array(1024);
for (const word of marksByWord.keys()) {
  const beginning = beginningOf(word, 0);
  lengths[beginning] = (lengths[beginning] ?? 0) | (1 << word.length);
}

/** The first two letters of a word as a number, capitals as small letters. */
function beginningOf(names: string, start: number): number {
  return ((names.charCodeAt(start) & 31) << 5) | (names.charCodeAt(start + 1) & 31);
}
