import type { Block, Blockquote, Heading, List, Table } from '@broadsheet/core/model';
import { readFileAddress } from '../addresses/read-address.ts';
import { cleanCode, cleanText } from '../characters/clean-text.ts';
import { codeLanguage } from '../characters/code-language.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import { type BlockHandlers, convertBlocks } from '../walk/convert-blocks.ts';
import { lineNodes } from './line.ts';
import { galleryNodes, mediaNodes } from './media-nodes.ts';
import type { PortableTextNode } from './portable-text.ts';
import type { PortableTextState } from './portable-text-state.ts';

type Nodes = readonly PortableTextNode[];

/** How each kind of block is built as Portable Text; no node where there is nothing to read. */
const blockHandlers: BlockHandlers<Nodes, PortableTextState> = {
  paragraph: ({ id, children }, pointer, state) => lineNodes(children, `${pointer}/children`, state, id, state.line),
  heading: headingNodes,
  list: listNodes,
  blockquote: blockquoteNodes,
  pullquote: ({ type, id, children, attribution = [] }, pointer, state) => [
    {
      _type: type,
      _key: id,
      content: lineNodes(children, `${pointer}/children`, state, `${id}-content`),
      attribution: lineNodes(attribution, `${pointer}/attribution`, state, `${id}-attribution`),
    },
  ],
  image: ({ id, mediaId }, pointer, state) => mediaNodes(mediaId, `${pointer}/mediaId`, state, id),
  gallery: galleryNodes,
  video: ({ id, mediaId }, pointer, state) => mediaNodes(mediaId, `${pointer}/mediaId`, state, id),
  audio: ({ id, mediaId }, pointer, state) => mediaNodes(mediaId, `${pointer}/mediaId`, state, id),
  embed: ({ type, id, url, provider = '', children }, pointer, state) => [
    {
      _type: type,
      _key: id,
      ...withoutEmpty({
        url: readFileAddress(url, `${pointer}/url`, state.losses),
        provider: cleanText(provider, `${pointer}/provider`, state.losses),
      }),
      content: state.blocks(children, `${pointer}/children`, plain(state)),
    },
  ],
  table: tableNodes,
  code: ({ type, id, language, value }, pointer, { losses }) => {
    const word = codeLanguage(language, `${pointer}/language`, losses);
    const code = cleanCode(value, `${pointer}/value`, losses);
    return [{ _type: type, _key: id, ...(word === undefined ? {} : { language: word }), code }];
  },
  infobox: ({ type, id, title = '', children }, pointer, state) => [
    {
      _type: type,
      _key: id,
      ...withoutEmpty({ title: cleanText(title, `${pointer}/title`, state.losses) }),
      content: state.blocks(children, `${pointer}/children`, plain(state)),
    },
  ],
  relatedLink: ({ type, id, url, children }, pointer, state) => [
    {
      _type: type,
      _key: id,
      ...withoutEmpty({ url: readFileAddress(url, `${pointer}/url`, state.losses) }),
      content: lineNodes(children, `${pointer}/children`, state, `${id}-content`),
    },
  ],
  correction: ({ type, id, kind, children }, pointer, state) => [
    { _type: type, _key: id, kind, content: lineNodes(children, `${pointer}/children`, state, `${id}-content`) },
  ],
  liveUpdate: ({ type, id, headline = '', date, children }, pointer, state) => [
    {
      _type: type,
      _key: id,
      ...withoutEmpty({ headline: cleanText(headline, `${pointer}/headline`, state.losses), date: date?.iso }),
      content: state.blocks(children, `${pointer}/children`, plain(state)),
    },
  ],
  divider: ({ type, id }) => [{ _type: type, _key: id }],
  unknown: ({ type, id, name, children }, pointer, state) => [
    {
      _type: type,
      _key: id,
      name,
      content: state.blocks(children, `${pointer}/children`, plain(state)),
    },
  ],
};

/** Builds blocks in order. */
export function buildPortableText(blocks: readonly Block[], pointer: string, state: PortableTextState): Nodes {
  return convertBlocks(blockHandlers, blocks, pointer, state).flat();
}

/** What an object holds is a document of its own, whose lines are plain. */
function plain(state: PortableTextState): PortableTextState {
  return { ...state, line: { style: 'normal' } };
}

const depths = [1, 2, 3, 4, 5, 6] as const;

function headingNodes({ id, depth, children }: Heading, pointer: string, state: PortableTextState): Nodes {
  const written = depths.find((candidate) => candidate === depth) ?? 6;
  return lineNodes(children, `${pointer}/children`, state, id, { style: `h${written}` });
}

/** A list as lines that say how deep they are nested. What is neither paragraph nor list stands between them. */
function listNodes({ ordered, start = 1, children }: List, pointer: string, state: PortableTextState): Nodes {
  const line = {
    style: 'normal',
    listItem: ordered ? 'number' : 'bullet',
    level: (state.line.level ?? 0) + 1,
  } as const;
  if (ordered && start !== 1) {
    state.losses.report(`${pointer}/start`, 'listStart', 'Lists of Portable Text start with 1.');
  }
  if (!children.some((item) => item.children.some(({ type }) => type === 'paragraph' || type === 'list'))) {
    state.losses.report(pointer, 'blockKind', 'Portable Text holds no list without lines.');
  }
  return children.flatMap((item, index) => {
    const place = `${pointer}/children/${index}/children`;
    reportUnless(
      fitsItem,
      item.children,
      place,
      'Portable Text holds one line an item; this stands on its own.',
      state,
    );
    return state.blocks(item.children, place, { ...state, line });
  });
}

/** Whether a block stands in an item of a list as Portable Text has it: its one line, or a list. */
function fitsItem({ type }: Block, position: number): boolean {
  return type === 'list' || (type === 'paragraph' && position === 0);
}

/** A quotation as lines in its style, the last of which names who is quoted. */
function blockquoteNodes(block: Blockquote, pointer: string, state: PortableTextState): Nodes {
  const { id, cite, attribution = [], children } = block;
  const line = { style: 'blockquote' } as const;
  if (cite !== undefined) {
    state.losses.report(`${pointer}/cite`, 'address', 'Portable Text does not hold the source of a quotation.');
  }
  if (attribution.length > 0) {
    state.losses.report(
      `${pointer}/attribution`,
      'blockKind',
      'The line that names who is quoted looks like the rest.',
    );
  }
  const place = `${pointer}/children`;
  reportUnless(({ type }) => type === 'paragraph', children, place, 'Portable Text quotes paragraphs alone.', state);
  return [
    ...state.blocks(children, place, { ...state, line }),
    ...lineNodes(attribution, `${pointer}/attribution`, state, `${id}-attribution`, line),
  ];
}

/** Reports the blocks that do not fit where they are nested, and stand beside it. */
function reportUnless(
  fits: (block: Block, index: number) => boolean,
  blocks: readonly Block[],
  pointer: string,
  message: string,
  { losses }: PortableTextState,
): void {
  for (const [index, block] of blocks.entries()) {
    if (!fits(block, index)) {
      losses.report(`${pointer}/${index}`, 'blockKind', message);
    }
  }
}

function tableNodes({ type, id, caption, children }: Table, pointer: string, state: PortableTextState): Nodes {
  return [
    {
      _type: type,
      _key: id,
      caption: lineNodes(caption, `${pointer}/caption`, state, `${id}-caption`),
      rows: children.map((row, index) => ({
        _type: row.type,
        _key: `${id}-${index}`,
        cells: row.children.map((cell, column) => {
          const place = `${pointer}/children/${index}/children/${column}/children`;
          const key = `${id}-${index}-${column}`;
          return withoutEmpty({
            _type: cell.type,
            _key: key,
            header: cell.header,
            colSpan: cell.colSpan,
            rowSpan: cell.rowSpan,
            content: lineNodes(cell.children, place, state, `${key}-content`),
          });
        }),
      })),
    },
  ];
}
