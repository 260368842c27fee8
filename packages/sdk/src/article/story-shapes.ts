import type { Document } from '../document/document.ts';
import { attributeOf, tagName } from '../document/read-node.ts';
import { tagNumber } from '../document/tag.ts';

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

/** Elements that give structure, and the shape that must be open around them for it to count. */
const shapes: Readonly<Record<string, { readonly shape: Shape; readonly inside?: Shape }>> = {
  ul: { shape: 'list' },
  ol: { shape: 'list' },
  menu: { shape: 'list' },
  li: { shape: 'listItem', inside: 'list' },
  blockquote: { shape: 'quote' },
  table: { shape: 'table' },
  tr: { shape: 'row', inside: 'table' },
  td: { shape: 'cell', inside: 'row' },
  th: { shape: 'cell', inside: 'row' },
  figure: { shape: 'figure' },
  pre: { shape: 'code' },
  aside: { shape: 'infobox' },
};

/** Words in class names that give an element another shape than its name does. */
const shapeWords: readonly (readonly [word: string, shape: Shape])[] = [
  ['pullquote', 'pullquote'],
  ['pull-quote', 'pullquote'],
  ['pull_quote', 'pullquote'],
  ['wp-caption', 'figure'],
];

/** Shape of an element inside the shapes open around it; `undefined` where it gives none. */
export function shapeOf(document: Document, node: number, around: string | undefined): Shape | undefined {
  const classes = attributeOf(document, node, 'class');
  const byClass = classes === undefined ? undefined : shapeWords.find(([word]) => hasWord(classes, word))?.[1];
  if (byClass !== undefined) return around === byClass ? undefined : byClass;
  const name = tagName(document, node);
  const row = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (row === undefined || (row.inside !== undefined && row.inside !== around)) return undefined;
  if (row.shape === 'quote' && around === 'pullquote') return undefined;
  if (row.shape === 'table' && isLayout(document, node)) return undefined;
  return row.shape === 'list' && isLayoutList(document, node) ? undefined : row.shape;
}

function hasWord(classes: string, word: string): boolean {
  return classes.split(' ').some((name) => name === word || name.endsWith(`-${word}`) || name.endsWith(`__${word}`));
}

/** A table that only places things: another table inside it, or no two cells in any row. */
function isLayout(document: Document, table: number): boolean {
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

const paragraphTag = tagNumber('p');
const itemTag = tagNumber('li');
/** Paragraphs that an item of a real list holds at most, on the average. */
const maxParagraphsPerItem = 3;

/** A list that only places things: its items hold whole texts. */
function isLayoutList(document: Document, list: number): boolean {
  const end = document.end[list] ?? list;
  let items = 0;
  let paragraphs = 0;
  for (let node = list + 1; node < end; node++) {
    if (document.tag[node] === itemTag) items++;
    else if (document.tag[node] === paragraphTag) paragraphs++;
  }
  return paragraphs > items * maxParagraphsPerItem;
}
