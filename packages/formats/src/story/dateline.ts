import type { Block, Paragraph } from '@broadsheet/core/model';
import { plainText } from '../walk/flatten.ts';

/** A dateline that the story does not print itself. */
export interface Dateline {
  readonly text: string;
  /** The paragraph it opens; `undefined` when the story has none, so that it stands alone. */
  readonly paragraph: Paragraph | undefined;
}

/** Stands between the dateline and the first sentence. */
export const datelineDash = ' — ';

/** The dateline and the first paragraph; `undefined` when that paragraph begins with the dateline already. */
export function datelineOf(text: string, body: readonly Block[]): Dateline | undefined {
  const paragraph = body.find((block) => block.type === 'paragraph');
  const isPrinted = paragraph !== undefined && beginsWith(plainText(paragraph.children), text);
  return text === '' || isPrinted ? undefined : { text, paragraph };
}

/** Whether the text begins with the words, and not with a longer word. */
function beginsWith(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(words.length));
}
