import type { Inline, Link, Quotation } from '@broadsheet/core/model';
import { readFileAddress, readLinkAddress } from '../addresses/read-address.ts';
import { cleanText } from '../characters/clean-text.ts';
import { convertInlines, type InlineHandlers } from '../walk/convert-inlines.ts';
import type { PortableTextState } from './portable-text-state.ts';

/** A mark that is known by its name alone. */
type Decorator = 'strong' | 'em' | 'code' | 'sub' | 'sup';

/** A mark that says more than its name. */
export type Annotation =
  | { readonly _type: 'link'; readonly href: string; readonly title?: string | undefined }
  | { readonly _type: 'quotation'; readonly cite?: string | undefined };

/** Words with all marks around them, the outermost first. */
export interface Run {
  readonly text: string;
  readonly marks: readonly (Decorator | Annotation)[];
}

/** How each kind of inline content becomes words with marks. */
const inlineHandlers: InlineHandlers<readonly Run[], PortableTextState> = {
  text: ({ value }, pointer, { losses }) => [{ text: cleanText(value, pointer, losses), marks: [] }],
  strong: (node, pointer, state) => marked('strong', node, pointer, state),
  emphasis: (node, pointer, state) => marked('em', node, pointer, state),
  link: linkRuns,
  break: () => [{ text: '\n', marks: [] }],
  sub: (node, pointer, state) => marked('sub', node, pointer, state),
  sup: (node, pointer, state) => marked('sup', node, pointer, state),
  inlineCode: ({ value }, pointer, { losses }) => [{ text: cleanText(value, pointer, losses), marks: ['code'] }],
  quotation: quotationRuns,
};

/** The words of a line with their marks. */
export function buildRuns(inlines: readonly Inline[], pointer: string, state: PortableTextState): readonly Run[] {
  return convertInlines(inlineHandlers, inlines, pointer, state).flat();
}

function marked(
  mark: Decorator | Annotation,
  { children }: { readonly children: readonly Inline[] },
  pointer: string,
  state: PortableTextState,
): readonly Run[] {
  const runs = buildRuns(children, `${pointer}/children`, state);
  return runs.map(({ text, marks }) => ({ text, marks: marks.includes(mark) ? marks : [mark, ...marks] }));
}

function linkRuns(link: Link, pointer: string, state: PortableTextState): readonly Run[] {
  const href = readLinkAddress(link.url, `${pointer}/url`, state.losses);
  if (state.isInLink || href === undefined) {
    state.losses.report(pointer, 'nestedLink', 'A link cannot stand in another link, nor without an address.');
    return buildRuns(link.children, `${pointer}/children`, state);
  }
  const title = link.title === undefined ? undefined : cleanText(link.title, `${pointer}/title`, state.losses);
  return marked({ _type: 'link', href, title }, link, pointer, { ...state, isInLink: true });
}

function quotationRuns(quotation: Quotation, pointer: string, state: PortableTextState): readonly Run[] {
  const cite = readFileAddress(quotation.cite, `${pointer}/cite`, state.losses);
  return marked({ _type: 'quotation', cite }, quotation, pointer, state);
}
