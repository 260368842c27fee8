import type { Document } from '../../document/document.ts';
import { textOf } from '../../document/read-node.ts';
import { foldSpace } from '../clean-text.ts';

/** The words of one text node. */
export interface Words {
  /** Its text, white space folded and trimmed; empty where it holds nothing else. */
  readonly text: string;
  /** Whether white space stands before the words. */
  readonly isSpaced: boolean;
  /** Whether white space stands behind them. */
  readonly hasSpace: boolean;
}

const blank: Words = { text: '', isSpaced: true, hasSpace: true };

const space = 0x20;
const ampersand = 0x26;
/** White space and characters without width, and what stands between them, see `isFolded`. */
const unfoldedBlocks: readonly (readonly [first: number, last: number])[] = [
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200b],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x2060],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

/** 1 for each UTF-16 unit that may have to be decoded or folded. */
const isUntidy = new Uint8Array(0x10000).fill(1, 0, space);
isUntidy[ampersand] = 1;
for (const [first, last] of unfoldedBlocks) isUntidy.fill(1, first, last + 1);

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
  if (!isTidy(source, first, last)) return foldWords(textOf(document, node));
  return { text: source.slice(first, last), isSpaced: first > start, hasSpace: last < finish };
}

function isTidy(source: string, first: number, last: number): boolean {
  let before = 0;
  for (let at = first; at < last; at++) {
    const code = source.charCodeAt(at);
    if (isUntidy[code] === 1 || (code === space && before === space)) return false;
    before = code;
  }
  return true;
}

function foldWords(written: string): Words {
  const text = foldSpace(written);
  return text === '' ? blank : { text, isSpaced: beginsWithSpace.test(written), hasSpace: endsWithSpace.test(written) };
}

const beginsWithSpace = /^[\u200B\u2060\uFEFF]*[^\S\uFEFF]/u;
const endsWithSpace = /[^\S\uFEFF][\u200B\u2060\uFEFF]*$/u;

function isAsciiSpace(code: number): boolean {
  return code === space || (code >= 0x09 && code <= 0x0d);
}
