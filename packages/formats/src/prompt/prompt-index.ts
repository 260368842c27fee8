import type { Article } from '@broadsheet/core/model';
import { safeFileAddress } from '../addresses/safe-address.ts';
import { findWords } from './find-words.ts';
import type { Passage } from './passages.ts';
import type { Citation, PromptIndex } from './prompt.ts';
import { textFragmentUrl } from './text-fragment.ts';

/** The index of the passages that are written, by their numbers. */
export function createPromptIndex(article: Article, written: readonly Passage[]): PromptIndex {
  const byNumber = new Map(written.map((passage) => [passage.number, passage]));
  const page = safeFileAddress(article.canonicalUrl ?? article.url ?? '');
  const cite = ({ block, number, start, text }: Passage, from: number, to: number): Citation => {
    const words = text.slice(from, to);
    return {
      marker: markerOf(number),
      blockId: block.id,
      start: start + from,
      end: start + to,
      text: words,
      ...(page === undefined ? {} : { url: textFragmentUrl(page, words, article.inLanguage) }),
    };
  };
  return {
    citations: written.map((passage) => cite(passage, 0, passage.text.length)),
    resolve: (marker, words) => {
      const number = Number(/^\s*\[?(\d{1,9})\]?\s*$/.exec(String(marker))?.[1]);
      const passage = byNumber.get(number);
      if (passage === undefined) {
        return undefined;
      }
      const range = words === undefined ? { start: 0, end: passage.text.length } : findWords(passage.text, words);
      return range === undefined ? undefined : cite(passage, range.start, range.end);
    },
  };
}

/** The marker of a passage. */
export function markerOf(number: number): string {
  return `[${number}]`;
}
