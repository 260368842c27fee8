import { blockText, inlineText, type Block, type Inline, type Paragraph } from '@broadsheet/core/model';
import { readStamp } from '../candidates/read-stamp.ts';
import { resolveUrl } from '../candidates/resolve-url.ts';
import type { Document } from '../document/document.ts';
import { attributeOf, isText, tagName, textOf } from '../document/read-node.ts';
import { isHidden } from '../document/visibility.ts';
import { type Assembly, inlinesOf } from './assembly.ts';
import { describeMedia } from './describe-media.ts';
import type { Frame } from './frame.ts';
import { joinInlines, wordsOf } from './join-inlines.ts';

/** Turns a frame whose content has been read into what it becomes in the frame around it. */
type Close = (assembly: Assembly, frame: Frame, outer: Frame) => void;

/** How each shape is closed. */
const closers: Readonly<Record<Frame['shape'], Close>> = {
  story: (_, frame, outer) => {
    outer.blocks.push(...frame.blocks);
  },
  list: closeList,
  listItem: (assembly, frame, outer) => {
    if (frame.blocks.length === 0) return;
    outer.items.push({ type: 'listItem', id: idOf(assembly, 'listItem', frame.blocks), children: frame.blocks });
  },
  quote: closeQuote,
  pullquote: closePullquote,
  table: closeTable,
  row: (_, frame, outer) => {
    // What stands in a row outside of any cell comes before the table.
    outer.blocks.push(...frame.blocks);
    if (frame.cells.length > 0) outer.rows.push({ type: 'tableRow', children: frame.cells });
  },
  cell: closeCell,
  figure: closeFigure,
  code: closeCode,
  infobox: (assembly, frame, outer) => {
    if (frame.blocks.length === 0) return;
    outer.blocks.push({ type: 'infobox', id: idOf(assembly, 'infobox', frame.blocks), children: frame.blocks });
  },
  liveUpdate: closeLiveUpdate,
  embed: closeEmbed,
};

/** Closes a frame. */
export function closeFrame(assembly: Assembly, frame: Frame, outer: Frame): void {
  closers[frame.shape](assembly, frame, outer);
}

function idOf(assembly: Assembly, type: string, blocks: readonly Block[]): string {
  return assembly.ids.idFor(type, blocks.map(blockText).join('\n'));
}

function paragraph(assembly: Assembly, children: readonly Inline[]): Paragraph {
  return { type: 'paragraph', id: assembly.ids.idFor('paragraph', inlineText(children)), children };
}

function closeList(assembly: Assembly, frame: Frame, outer: Frame): void {
  outer.blocks.push(...frame.blocks);
  if (frame.items.length === 0) return;
  const { document } = assembly.candidates;
  const ordered = tagName(document, frame.node) === 'ol';
  const start = Number(attributeOf(document, frame.node, 'start') ?? '1');
  const text = frame.items.flatMap((item) => item.children.map(blockText)).join('\n');
  const numbered = ordered && Number.isInteger(start) && start !== 1 ? { start } : {};
  outer.blocks.push({
    type: 'list',
    id: assembly.ids.idFor('list', text),
    ordered,
    ...numbered,
    children: frame.items,
  });
}

/** Who is quoted stands in an element of its own, or in a last line that begins with a dash. */
function splitAttribution(assembly: Assembly, frame: Frame): { blocks: Block[]; attribution?: readonly Inline[] } {
  if (frame.captions.length > 0) {
    return {
      blocks: frame.blocks,
      attribution: joinInlines(frame.captions.map((block) => inlinesOf(assembly, block))),
    };
  }
  const last = frame.blocks.at(-1);
  if (frame.blocks.length < 2 || last?.type !== 'paragraph' || !/^[—–―-]/.test(inlineText(last.children)))
    return { blocks: frame.blocks };
  return { blocks: frame.blocks.slice(0, -1), attribution: last.children };
}

function closeQuote(assembly: Assembly, frame: Frame, outer: Frame): void {
  const { blocks, attribution } = splitAttribution(assembly, frame);
  if (blocks.length === 0) {
    addAlone(assembly, attribution, outer);
    return;
  }
  const cite = resolveUrl(
    attributeOf(assembly.candidates.document, frame.node, 'cite') ?? '',
    assembly.candidates.baseUrl,
  );
  outer.blocks.push({
    type: 'blockquote',
    id: idOf(assembly, 'blockquote', blocks),
    ...(cite === undefined ? {} : { cite }),
    ...(attribution === undefined ? {} : { attribution }),
    children: blocks,
  });
}

function closePullquote(assembly: Assembly, frame: Frame, outer: Frame): void {
  const { blocks, attribution } = splitAttribution(assembly, frame);
  const children = wordsOf(blocks);
  if (children.length === 0) {
    addAlone(assembly, attribution, outer);
    return;
  }
  const id = assembly.ids.idFor('pullquote', inlineText(children));
  outer.blocks.push({ type: 'pullquote', id, ...(attribution === undefined ? {} : { attribution }), children });
}

/** Adds the words about something that is not there: who is quoted, the caption of a table. */
function addAlone(assembly: Assembly, words: readonly Inline[] = [], outer: Frame): void {
  if (words.length > 0) outer.blocks.push(paragraph(assembly, words));
}

function closeTable(assembly: Assembly, frame: Frame, outer: Frame): void {
  outer.blocks.push(...frame.blocks);
  const caption = joinInlines(frame.captions.map((block) => inlinesOf(assembly, block)));
  if (frame.rows.length === 0) {
    addAlone(assembly, caption, outer);
    return;
  }
  const text = frame.rows.flatMap((row) => row.children.map((cell) => inlineText(cell.children))).join('\t');
  outer.blocks.push({ type: 'table', id: assembly.ids.idFor('table', text), caption, children: frame.rows });
}

function closeCell(assembly: Assembly, frame: Frame, outer: Frame): void {
  const { document } = assembly.candidates;
  outer.cells.push({
    type: 'tableCell',
    header: tagName(document, frame.node) === 'th',
    ...spanOf('colSpan', attributeOf(document, frame.node, 'colspan')),
    ...spanOf('rowSpan', attributeOf(document, frame.node, 'rowspan')),
    children: wordsOf(frame.blocks),
  });
}

/** A span of 2 to 1000, the largest that the HTML standard allows (4.9.11). */
function spanOf(name: 'colSpan' | 'rowSpan', value: string | undefined): { colSpan?: number; rowSpan?: number } {
  const span = Number(value ?? '1');
  return Number.isInteger(span) && span > 1 && span <= 1000 ? { [name]: span } : {};
}

/** A figure holds one picture, several of them, figures of its own, or something else with a caption, such as a table. */
function closeFigure(assembly: Assembly, frame: Frame, outer: Frame): void {
  const [first, ...others] = frame.mediaIds;
  if (first === undefined) {
    const captions = frame.captions.map((block) => paragraph(assembly, inlinesOf(assembly, block)));
    outer.blocks.push(...asOne(assembly, [...frame.blocks, ...captions]));
  } else if (others.length === 0) {
    assembly.media.describe(first, describeMedia(assembly, frame.captions));
    outer.blocks.push(mediaBlock(assembly, first), ...frame.blocks);
  } else {
    const caption = joinInlines(frame.captions.map((block) => inlinesOf(assembly, block)));
    outer.blocks.push(galleryOf(assembly, frame.mediaIds, caption), ...frame.blocks);
  }
}

/** What a figure without a picture of its own holds: pictures make a gallery, and the words behind a table are its caption. */
function asOne(assembly: Assembly, blocks: readonly Block[]): readonly Block[] {
  const [first] = blocks;
  const shown = blocks.flatMap((block) => (block.type === 'image' ? [block.mediaId] : []));
  const words = blocks.filter((block) => block.type === 'paragraph');
  const caption = joinInlines(words.map(({ children }) => children));
  if (shown.length > 1 && shown.length + words.length === blocks.length) return [galleryOf(assembly, shown, caption)];
  if (first?.type === 'table' && first.caption.length === 0 && words.length === blocks.length - 1)
    return [{ ...first, caption }];
  return blocks;
}

function galleryOf(assembly: Assembly, mediaIds: readonly string[], caption: readonly Inline[]): Block {
  const id = assembly.ids.idFor('gallery', mediaIds.map((mediaId) => addressOf(assembly, mediaId)).join(' '));
  return { type: 'gallery', id, mediaIds, caption };
}

/** The block that shows a medium at its place. */
export function mediaBlock(assembly: Assembly, mediaId: string): Block {
  const kind = assembly.media.get(mediaId)?.kind;
  const type = kind === 'video' || kind === 'audio' ? kind : 'image';
  return { type, id: assembly.ids.idFor(type, addressOf(assembly, mediaId)), mediaId };
}

/** What a medium is known by: its address, which an edit of the story around it does not change. */
function addressOf(assembly: Assembly, mediaId: string): string {
  return assembly.media.get(mediaId)?.renditions[0]?.url ?? mediaId;
}

function closeCode(assembly: Assembly, frame: Frame, outer: Frame): void {
  const { document } = assembly.candidates;
  const value = codeOf(document, frame.node).replace(/^\n/, '').trimEnd();
  const names = `${attributeOf(document, frame.node, 'class') ?? ''} ${attributeOf(document, frame.node + 1, 'class') ?? ''}`;
  const language = /\b(?:language|lang)-([\w+#-]{1,30})/.exec(names)?.[1];
  const id = assembly.ids.idFor('code', value);
  outer.blocks.push({ type: 'code', id, ...(language === undefined ? {} : { language }), value });
}

/** Text of code as it stands, its lines parted by line breaks of either kind; style sheets inside it are none of it. */
function codeOf(document: Document, node: number): string {
  const end = document.end[node] ?? node;
  let text = '';
  for (let at = node + 1; at < end; at++) {
    if (isText(document, at)) text += textOf(document, at);
    else if (isHidden(document, at)) at = (document.end[at] ?? at + 1) - 1;
    else if (tagName(document, at) === 'br') text += '\n';
  }
  return text;
}

function closeEmbed(assembly: Assembly, frame: Frame, outer: Frame): void {
  const { url, provider } = frame.embed ?? {};
  outer.blocks.push({
    type: 'embed',
    id: assembly.ids.idFor('embed', url ?? frame.blocks.map(blockText).join('\n')),
    ...(url === undefined ? {} : { url }),
    ...(provider === undefined ? {} : { provider }),
    children: frame.blocks,
  });
}

function closeLiveUpdate(assembly: Assembly, frame: Frame, outer: Frame): void {
  const [first, ...others] = frame.blocks;
  if (first === undefined) return;
  const written = attributeOf(assembly.candidates.document, frame.update?.time ?? 0, 'datetime');
  const date = written === undefined ? undefined : readStamp(written);
  const headline = first.type === 'heading' ? { headline: inlineText(first.children) } : {};
  const id = idOf(assembly, 'liveUpdate', frame.blocks);
  if (frame.update?.isKeyEvent === true) assembly.marked.keyEventIds.push(id);
  if (frame.update?.isPinned === true) assembly.marked.pinnedIds.push(id);
  const children = first.type === 'heading' ? others : frame.blocks;
  outer.blocks.push({ type: 'liveUpdate', id, ...headline, ...(date === undefined ? {} : { date }), children });
}
