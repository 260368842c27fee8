import type { Block } from '@broadsheet/core/model';
import { tidyLine } from '../html-reading/tidy-line.ts';
import { withBlockIds } from './block-ids.ts';

/** Plain text as paragraphs: parted by blank lines where there are any, else by line ends. */
export function plainParagraphs(text: string): readonly Block[] {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  const parts = lines.split(/\n[^\S\n]*\n\s*/);
  const paragraphs = parts.length > 1 ? parts : lines.split('\n');
  return withBlockIds(
    paragraphs
      .map((paragraph): Block => ({ type: 'paragraph', id: '', children: lineOf(paragraph) }))
      .filter((block) => 'children' in block && block.children.length > 0),
  );
}

function lineOf(paragraph: string) {
  return tidyLine(
    paragraph
      .split('\n')
      .flatMap((value, index) => [
        ...(index === 0 ? [] : [{ type: 'break' as const }]),
        { type: 'text' as const, value },
      ]),
  );
}
