import type { Break, Inline, InlineCode, Link, Quotation, Sup } from '@broadsheet/core/model';
import type { PhrasingContent, Text } from 'mdast';
import { readLinkAddress } from '../addresses/read-address.ts';
import { cleanText } from '../characters/clean-text.ts';
import { toSuperscript } from '../characters/superscript.ts';
import { quotationMarksAt } from '../quotation-marks/quotation-marks-at.ts';
import { convertInlines, type InlineHandlers } from '../walk/convert-inlines.ts';
import type { MdastState } from './mdast-state.ts';
import { markPhrasing } from './tidy-phrasing.ts';

/** How each kind of inline content is built as mdast. */
const inlineHandlers: InlineHandlers<readonly PhrasingContent[], MdastState> = {
  text: ({ value }, pointer, { losses }) => [textNode(cleanText(value, pointer, losses))],
  strong: (node, pointer, state) => marked('strong', node, pointer, state),
  emphasis: (node, pointer, state) => marked('emphasis', node, pointer, state),
  link: linkNodes,
  break: breakNodes,
  sub: (node, pointer, state) => {
    state.losses.report(pointer, 'mark', 'Markdown has no subscript.');
    return content(node, pointer, state);
  },
  sup: superscriptNodes,
  inlineCode: codeNodes,
  quotation: quotationNodes,
};

/** Something that holds the content of a line. */
interface Line {
  readonly children: readonly Inline[];
}

/** What makes a link; a pointer to another story has the same parts. */
type LinkParts = Pick<Link, 'url' | 'title' | 'children'>;

/** Builds the content of a line. */
export function buildInlines(inlines: readonly Inline[], pointer: string, state: MdastState): PhrasingContent[] {
  return convertInlines(inlineHandlers, inlines, pointer, state).flat();
}

/** Builds a link around a line; its words alone where Markdown cannot hold the link. */
export function linkNodes(link: LinkParts, pointer: string, state: MdastState): readonly PhrasingContent[] {
  const { losses } = state;
  const words = content(link, pointer, { ...state, isInLink: true });
  if (state.isInLink) {
    losses.report(pointer, 'nestedLink', 'A link cannot stand in another link.');
    return words;
  }
  const url = readLinkAddress(link.url, `${pointer}/url`, losses);
  if (url === undefined) {
    return words;
  }
  if (!words.some(isWord)) {
    losses.report(`${pointer}/url`, 'address', 'A link without words cannot be written.');
    return words;
  }
  const title = cleanText(link.title ?? '', `${pointer}/title`, losses) || null;
  return markPhrasing(words, (children) => ({ type: 'link', url, title, children }));
}

function content({ children }: Line, pointer: string, state: MdastState): readonly PhrasingContent[] {
  return buildInlines(children, `${pointer}/children`, state);
}

function isWord(node: PhrasingContent): boolean {
  return node.type === 'text' ? node.value.trim() !== '' : node.type !== 'break';
}

function textNode(value: string): Text {
  return { type: 'text', value };
}

function marked(type: 'strong' | 'emphasis', line: Line, pointer: string, state: MdastState) {
  if (state.marks.includes(type)) {
    return content(line, pointer, state);
  }
  const words = content(line, pointer, { ...state, marks: [...state.marks, type] });
  return markPhrasing(words, (children) => ({ type, children }));
}

function breakNodes(_: Break, pointer: string, { line, losses }: MdastState): readonly PhrasingContent[] {
  if (line === 'paragraph') {
    return [{ type: 'break' }];
  }
  losses.report(pointer, 'lineBreak', 'A heading or a cell of a table is one line.');
  return [textNode(' ')];
}

function codeNodes({ value }: InlineCode, pointer: string, state: MdastState): readonly PhrasingContent[] {
  const code = cleanText(value, pointer, state.losses);
  if (!canHoldCode(code, state)) {
    state.losses.report(pointer, 'mark', 'Markdown cannot mark this as code here.');
    return [textNode(code)];
  }
  return code === '' ? [] : [{ type: 'inlineCode', value: code }];
}

/**
 * In a cell a bar, which more code may bring, needs a backslash, and code cannot tell that one from its own. In a link a
 * bracket may end what then reads as a definition.
 */
function canHoldCode(code: string, { isInLink, line }: MdastState): boolean {
  return !(line === 'cell' && /\\(?:\||$)/.test(code)) && !(isInLink && code.includes(']'));
}

function superscriptNodes(sup: Sup, pointer: string, state: MdastState): readonly PhrasingContent[] {
  const words = content(sup, pointer, state);
  const raised = words.map((node) => (node.type === 'text' ? toSuperscript(node.value) : undefined));
  if (raised.includes(undefined)) {
    state.losses.report(pointer, 'mark', 'Markdown has no superscript.');
    return words;
  }
  return [textNode(raised.join(''))];
}

function quotationNodes(quotation: Quotation, pointer: string, state: MdastState): readonly PhrasingContent[] {
  if (quotation.cite !== undefined) {
    state.losses.report(`${pointer}/cite`, 'address', 'Markdown does not hold the source of a quotation.');
  }
  const [open, close] = quotationMarksAt(state);
  const words = content(quotation, pointer, { ...state, quotationDepth: state.quotationDepth + 1 });
  return [textNode(open), ...words, textNode(close)];
}
