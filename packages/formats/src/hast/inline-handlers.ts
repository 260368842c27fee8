import type { Inline, Link, Quotation } from '@broadsheet/core/model';
import type { Element, ElementContent } from 'hast';
import { readFileAddress, readLinkAddress } from '../addresses/read-address.ts';
import { cleanText } from '../characters/clean-text.ts';
import { convertInlines, type InlineHandlers } from '../walk/convert-inlines.ts';
import { element, text } from './element.ts';
import type { HastState } from './hast-state.ts';

/** How each kind of inline content is built as hast. */
const inlineHandlers: InlineHandlers<readonly ElementContent[], HastState> = {
  text: ({ value }, pointer, { losses }) => [text(cleanText(value, pointer, losses))],
  strong: (node, pointer, state) => [element('strong', {}, content(node, pointer, state))],
  emphasis: (node, pointer, state) => [element('em', {}, content(node, pointer, state))],
  link: linkNodes,
  break: () => [element('br', {})],
  sub: (node, pointer, state) => [element('sub', {}, content(node, pointer, state))],
  sup: (node, pointer, state) => [element('sup', {}, content(node, pointer, state))],
  inlineCode: ({ value }, pointer, { losses }) => [element('code', {}, [text(cleanText(value, pointer, losses))])],
  quotation: (node, pointer, state) => [quotationNode(node, pointer, state)],
};

/** Something that holds the content of a line. */
interface Line {
  readonly children: readonly Inline[];
}

/** What makes a link; a pointer to another story has the same parts. */
type LinkParts = Pick<Link, 'url' | 'title' | 'children'>;

/** Builds the content of a line. */
export function buildInlines(inlines: readonly Inline[], pointer: string, state: HastState): ElementContent[] {
  return convertInlines(inlineHandlers, inlines, pointer, state).flat();
}

/** Builds a link around a line; its words alone where HTML cannot hold the link. */
export function linkNodes(link: LinkParts, pointer: string, state: HastState): readonly ElementContent[] {
  const { losses } = state;
  const words = content(link, pointer, { ...state, isInLink: true });
  if (state.isInLink) {
    losses.report(pointer, 'nestedLink', 'A link cannot stand in another link.');
    return words;
  }
  const href = readLinkAddress(link.url, `${pointer}/url`, losses);
  if (href === undefined) {
    return words;
  }
  const title = link.title === undefined ? undefined : cleanText(link.title, `${pointer}/title`, losses);
  return [element('a', { href, title }, words)];
}

function quotationNode(quotation: Quotation, pointer: string, state: HastState): Element {
  const cite = readFileAddress(quotation.cite, `${pointer}/cite`, state.losses);
  return element('q', { cite }, content(quotation, pointer, state));
}

function content({ children }: Line, pointer: string, state: HastState): readonly ElementContent[] {
  return buildInlines(children, `${pointer}/children`, state);
}
