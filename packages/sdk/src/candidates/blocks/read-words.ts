import type { Document } from '../../document/document.ts';
import { textOf } from '../../document/read-node.ts';
import { foldSpace } from '../clean-text.ts';
import { denseBlocks, isDense } from './prose.ts';

/** The words of one text node. */
export interface Words {
  /** Its text, white space folded and trimmed; empty where it holds nothing else. */
  readonly text: string;
  /** Whether white space stands before the words. */
  readonly isSpaced: boolean;
  /** Whether white space stands behind them. */
  readonly hasSpace: boolean;
  /** Whether they weigh as words of a script without spaces. */
  readonly isDense: boolean;
}

/** White space without words. */
export const blank: Words = { text: '', isSpaced: true, hasSpace: true, isDense: false };

/** Characters without width, which part no words. */
const nothing: Words = { text: '', isSpaced: false, hasSpace: false, isDense: false };

const space = 0x20;
const ampersand = 0x26;
/** White space and characters without width, and what stands between them, see `isFolded`. */
const unfoldedBlocks: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x1f],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200b],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x2060],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

/** What a character may mean for the words around it. */
const kind = { space: 1, unfolded: 2, reference: 4, dense: 8 } as const;

/** The kind of each UTF-16 unit; 0 for nearly all. */
const kinds = new Uint8Array(0x10000);
kinds[space] = kind.space;
kinds[ampersand] = kind.reference;
for (const [first, last] of denseBlocks) kinds.fill(kind.dense, first, last + 1);
for (const [first, last] of unfoldedBlocks) kinds.fill(kind.unfolded, first, last + 1);

/** Kinds of characters for which words may not stay as they are written. */
const untidy = kind.space | kind.unfolded | kind.reference;

/**
 * Reads the words of a text node. Nearly all text stands in the source as it is read, but for the white space around it:
 * that is found in one pass, and cut out without a copy.
 */
export function readWords(document: Document, node: number): Words {
  const { source } = document;
  const start = document.start[node] ?? 0;
  const finish = document.finish[node] ?? 0;
  let first = start;
  while (first < finish && isAsciiSpace(source.charCodeAt(first))) first++;
  if (first === finish) return blank;
  let last = finish;
  while (isAsciiSpace(source.charCodeAt(last - 1))) last--;
  const found = kindsBetween(source, first, last);
  if ((found & untidy) !== 0) return foldWords(textOf(document, node));
  return {
    text: source.slice(first, last),
    isSpaced: first > start,
    hasSpace: last < finish,
    isDense: (found & kind.dense) !== 0,
  };
}

/** The kinds of the characters between two places; of spaces, only those that follow another one count. */
function kindsBetween(source: string, first: number, last: number): number {
  let found = 0;
  let before = 0;
  for (let at = first; at < last; at++) {
    const here = kinds[source.charCodeAt(at)] ?? 0;
    found |= here & (before | ~kind.space);
    before = here;
  }
  return found;
}

function foldWords(written: string): Words {
  const text = foldSpace(written);
  if (text === '') return hasSpace.test(written) ? blank : nothing;
  const isTrimmed = text.length < written.length;
  return {
    text,
    isSpaced: isTrimmed && beginsWithSpace.test(written),
    hasSpace: isTrimmed && endsWithSpace.test(written),
    isDense: isDense(text),
  };
}

const hasSpace = /[^\S\uFEFF]/u;
const beginsWithSpace = /^[\u200B\u2060\uFEFF]*[^\S\uFEFF]/u;
const endsWithSpace = /[^\S\uFEFF][\u200B\u2060\uFEFF]*$/u;

function isAsciiSpace(code: number): boolean {
  return code === space || (code >= 0x09 && code <= 0x0d);
}
