import { type Block, blockText, type Inline } from '@broadsheet/core/model';

/** All words of several blocks as one run of text, parted by line breaks. */
export function joinInlines(runs: readonly (readonly Inline[])[]): readonly Inline[] {
  return runs
    .filter((run) => run.length > 0)
    .flatMap((run, index) => (index === 0 ? run : [{ type: 'break' } as const, ...run]));
}

/** The words of blocks as one run; what is no line of its own, such as a list, without its formatting. */
export function wordsOf(blocks: readonly Block[]): readonly Inline[] {
  return joinInlines(
    blocks.map((block) =>
      block.type === 'paragraph' || block.type === 'heading' ? block.children : asInlines(blockText(block)),
    ),
  );
}

function asInlines(text: string): readonly Inline[] {
  return text === '' ? [] : joinInlines(text.split(/[\n\t]/).map((value) => [{ type: 'text', value }]));
}
