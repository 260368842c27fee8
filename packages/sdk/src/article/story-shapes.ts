import type { Document } from '../document/document.ts';
import { readByClass } from '../document/read-by-class.ts';
import { attributeOf, tagName } from '../document/read-node.ts';
import { knownTags, type KnownTag, tagNumber } from '../document/tag.ts';

/** Structure that an element gives to the blocks inside it. */
export type Shape =
  | 'list'
  | 'listItem'
  | 'quote'
  | 'pullquote'
  | 'table'
  | 'row'
  | 'cell'
  | 'figure'
  | 'code'
  | 'infobox'
  | 'liveUpdate';

/** The shape of an element, and the one that must be open around it for it to count. */
interface ShapeRow {
  readonly shape: Shape;
  readonly inside?: Shape;
}

/** Elements that give structure. */
const shapes: readonly (readonly [tag: KnownTag, row: ShapeRow])[] = [
  ['ul', { shape: 'list' }],
  ['ol', { shape: 'list' }],
  ['menu', { shape: 'list' }],
  ['li', { shape: 'listItem', inside: 'list' }],
  ['blockquote', { shape: 'quote' }],
  ['table', { shape: 'table' }],
  ['tr', { shape: 'row', inside: 'table' }],
  ['td', { shape: 'cell', inside: 'row' }],
  ['th', { shape: 'cell', inside: 'row' }],
  ['figure', { shape: 'figure' }],
  ['pre', { shape: 'code' }],
  ['aside', { shape: 'infobox' }],
];

const rowByTag: (ShapeRow | undefined)[] = knownTags.map(() => undefined);
for (const [tag, row] of shapes) rowByTag[tagNumber(tag)] = row;

/** Words in class names that give an element another shape than its name does. */
const shapeWords: readonly (readonly [word: string, shape: Shape])[] = [
  ['pullquote', 'pullquote'],
  ['pull-quote', 'pullquote'],
  ['pull_quote', 'pullquote'],
  ['kg-blockquote-alt', 'pullquote'],
  ['wp-caption', 'figure'],
];

/** Reads the shapes of the elements of one document. */
export interface ShapeReader {
  /** Whether an element may give structure, whatever stands around it; most do not. */
  readonly mayShape: (node: number) => boolean;
  /** Shape of an element inside the shapes open around it; `undefined` where it gives none. */
  readonly shapeOf: (node: number, around: string | undefined) => Shape | undefined;
}

/** Makes the reader of shapes of one document; what a class says is read once for all elements that have it. */
export function createShapeReader(document: Document): ShapeReader {
  const layouts = new Map<number, boolean>();
  const shapeByClass = readByClass(document, shapeOfClass);
  const isLayout = (node: number, shape: Shape): boolean => {
    const known = layouts.get(node) ?? placesOnly[shape]?.(document, node) ?? false;
    layouts.set(node, known);
    return known;
  };
  const rowOf = (node: number): ShapeRow | undefined => rowByTag[document.tag[node] ?? 0];
  return {
    mayShape: (node) => shapeByClass(node) !== undefined || rowOf(node) !== undefined,
    shapeOf: (node, around) => {
      const named = shapeByClass(node);
      if (named !== undefined) return around === named ? undefined : named;
      const row = rowOf(node);
      if (row === undefined || (row.inside !== undefined && row.inside !== around)) return undefined;
      if (row.shape === 'quote' && around === 'pullquote') return undefined;
      return isLayout(node, row.shape) ? undefined : row.shape;
    },
  };
}

/** Shapes that elements have only as long as they do more than place things on the page. */
const placesOnly: Readonly<Partial<Record<Shape, (document: Document, node: number) => boolean>>> = {
  table: isLayoutTable,
  list: isLayoutList,
  code: holdsTable,
};

function shapeOfClass(classes: string): Shape | undefined {
  return shapeWords.find(([word]) => classes.includes(word) && hasWord(classes, word))?.[1];
}

function hasWord(classes: string, word: string): boolean {
  return classes.split(' ').some((name) => name === word || name.endsWith(`-${word}`) || name.endsWith(`__${word}`));
}

/** A table that only places things: another table inside it, or no two cells in any row. */
function isLayoutTable(document: Document, table: number): boolean {
  if (attributeOf(document, table, 'role') === 'presentation') return true;
  const end = document.end[table] ?? table;
  let cells = 0;
  let widest = 0;
  for (let node = table + 1; node < end; node++) {
    const name = tagName(document, node);
    if (name === 'table') return true;
    if (name === 'tr') cells = 0;
    if (name === 'td' || name === 'th') widest = Math.max(widest, ++cells);
  }
  return widest < 2;
}

/** What holds a table is no code: a `pre` around it only says what letters it is set in. */
function holdsTable(document: Document, pre: number): boolean {
  const end = document.end[pre] ?? pre;
  for (let node = pre + 1; node < end; node++) if (document.tag[node] === tableTag) return true;
  return false;
}

const tableTag = tagNumber('table');
const paragraphTag = tagNumber('p');

/** A list that only places things: paragraphs stand in it outside of any item, or an item holds a whole text. */
function isLayoutList(document: Document, list: number): boolean {
  const end = document.end[list] ?? list;
  let itemEnd = 0;
  let inItem = 0;
  let outside = 0;
  for (let node = list + 1; node < end; node++) {
    if (document.tag[node] === itemTag && document.parent[node] === list) {
      itemEnd = document.end[node] ?? 0;
      inItem = 0;
    } else if (document.tag[node] === paragraphTag) {
      if (node >= itemEnd) outside++;
      else inItem++;
      if (inItem > maxParagraphsOfItem || outside > maxParagraphsOutside) return true;
    }
  }
  return false;
}

const itemTag = tagNumber('li');
/** Paragraphs that an item of a real list holds at most. */
const maxParagraphsOfItem = 5;
/** Paragraphs outside of any item that a careless list may have. */
const maxParagraphsOutside = 1;
