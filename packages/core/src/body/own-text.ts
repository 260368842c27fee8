import type { Block, ListItem, Table } from './block.ts';
import { inlineText } from './inline-text.ts';

/** Plain text of a block without the blocks nested in it: its line, or its title, attribution, table or code. */
export function ownText(block: Block | ListItem): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'relatedLink':
    case 'correction':
      return inlineText(block.children);
    case 'pullquote':
      return joinLines([inlineText(block.children), inlineText(block.attribution ?? [])]);
    case 'blockquote':
      return inlineText(block.attribution ?? []);
    case 'infobox':
      return block.title ?? '';
    case 'liveUpdate':
      return block.headline ?? '';
    case 'table':
      return tableText(block);
    case 'code':
      return block.value;
    case 'list':
    case 'listItem':
    case 'embed':
    case 'unknown':
    case 'image':
    case 'gallery':
    case 'video':
    case 'audio':
    case 'divider':
      return '';
  }
}

function tableText(table: Table): string {
  const rows = table.children.map((row) => row.children.map((cell) => inlineText(cell.children)).join('\t'));
  return joinLines([inlineText(table.caption), ...rows]);
}

/** The lines that hold text, one below the other. */
export function joinLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
