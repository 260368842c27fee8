import type { Document } from '../document.ts';
import { isText, tagName, textOf } from '../read-node.ts';

/** A word of a page, with the elements around it. */
export interface LocatedWord {
  readonly word: string;
  /** Names of the elements from `html` on, as `html/body/p`. */
  readonly path: string;
}

/** A text of a page, with the elements around it. */
export interface LocatedText {
  readonly text: string;
  readonly path: string;
}

/** Elements whose text is left out of the comparison: it is not visible, or differs by design. */
const hiddenElements = new Set(['iframe', 'noembed', 'noframes', 'noscript', 'script', 'style', 'svg', 'template']);

/** Whether the text of an element is left out of the comparison. */
export function isHidden(name: string): boolean {
  return hiddenElements.has(name);
}

/** The texts of a scanned document. Neighbours are joined: trees differ in where text is cut into nodes. */
export function readLocatedTexts(document: Document): readonly LocatedText[] {
  const texts: LocatedText[] = [];
  const paths: string[] = [''];
  for (let node = 1; node < document.size; node++) {
    const path = paths[document.parent[node] ?? 0] ?? '';
    const name = tagName(document, node);
    if (!isText(document, node)) {
      texts.push({ text: '', path: '' });
      paths[node] = joinPath(path, name);
      if (isHidden(name)) node = (document.end[node] ?? 0) - 1;
    } else addText(texts, textOf(document, node), path);
  }
  return texts;
}

/** Adds a text, to the one before if nothing lies between them. */
export function addText(texts: LocatedText[], text: string, path: string): void {
  const last = texts.at(-1);
  if (last?.path === path) texts[texts.length - 1] = { text: last.text + text, path };
  else texts.push({ text, path });
}

/** The words of texts. */
export function wordsOf(texts: readonly LocatedText[]): readonly LocatedWord[] {
  return texts.flatMap(({ text, path }) =>
    text
      .split(/[ \t\n\r\f]+/)
      .filter((word) => word !== '')
      .map((word) => ({ word, path })),
  );
}

/** Path of an element inside another. */
export function joinPath(above: string, name: string): string {
  return above === '' ? name : `${above}/${name}`;
}
