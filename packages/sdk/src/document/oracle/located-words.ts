import type { Document } from '../document.ts';
import { tagName, textOf } from '../read-node.ts';
import { tagNumber } from '../tag.ts';

/** A word of a page, with the elements around it. */
export interface LocatedWord {
  readonly word: string;
  /** Names of the elements from `html` on, as `html/body/p`. */
  readonly path: string;
}

const textTag = tagNumber('#text');

/** Whether text inside an element is left out of the comparison: it is not visible, or differs by design. */
export function isHidden(name: string): boolean {
  return hiddenElements.has(name);
}

const hiddenElements = new Set([
  'iframe', 'noembed', 'noframes', 'noscript', 'script', 'style', 'svg', 'template',
]);

/** The words of a scanned document. */
export function readLocatedWords(document: Document): readonly LocatedWord[] {
  const words: LocatedWord[] = [];
  const paths: string[] = [''];
  for (let node = 1; node < document.size; node++) {
    const above = paths[document.parent[node] ?? 0] ?? '';
    if (document.tag[node] === textTag) addWords(words, textOf(document, node), above);
    else if (isHidden(tagName(document, node))) node = (document.end[node] ?? 0) - 1;
    else paths[node] = joinPath(above, tagName(document, node));
  }
  return words;
}

/** Adds the words of a text. */
export function addWords(words: LocatedWord[], text: string, path: string): void {
  for (const word of text.split(/[ \t\n\r\f]+/)) if (word !== '') words.push({ word, path });
}

/** Path of an element inside another. */
export function joinPath(above: string, name: string): string {
  return above === '' ? name : `${above}/${name}`;
}
