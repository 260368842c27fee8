import type { TextBlock } from './labelled-block.ts';

/** Shortest run of text that counts as prose; what is shorter is a label, a link or a heading. */
const minProseCharacters = 50;
/** Characters of scripts without spaces carry about this many Latin ones. */
const denseCharacterWeight = 2.5;

/** The characters of these scripts. */
export const denseBlocks: readonly (readonly [first: number, last: number])[] = [
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7af],
];

const dense = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/** Whether a text holds characters of scripts that need fewer of them for the same words. */
export function isDense(text: string): boolean {
  return dense.test(text);
}

/** Weight of a text of so many characters. */
export function weigh(characters: number, isTextDense: boolean): number {
  return isTextDense ? characters * denseCharacterWeight : characters;
}

/** Length of a text, counted so that scripts that need fewer characters for the same words weigh as much. */
export function weightOf(text: string): number {
  return weigh(text.length, isDense(text));
}

/** Whether a block reads as running text: long enough, and mostly not links. */
export function isProse(block: TextBlock): boolean {
  return block.weight >= minProseCharacters && block.linkCharacters * 2 < block.text.length;
}
