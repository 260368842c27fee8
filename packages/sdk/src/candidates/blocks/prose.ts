import type { TextBlock } from './labelled-block.ts';

/** Shortest run of text that counts as prose; what is shorter is a label, a link or a heading. */
const minProseCharacters = 50;
/** Characters of scripts without spaces carry about this many Latin ones. */
const denseCharacterWeight = 2.5;
const dense = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/** Length of a text, counted so that scripts that need fewer characters for the same words weigh as much. */
export function weightOf(text: string): number {
  return dense.test(text) ? text.length * denseCharacterWeight : text.length;
}

/** Whether a block reads as running text: long enough, and mostly not links. */
export function isProse(block: TextBlock): boolean {
  return block.weight >= minProseCharacters && block.linkCharacters * 2 < block.text.length;
}
