import type { Inline, Quotation, Sup } from '@broadsheet/core/model';
import { safeLinkAddress } from '../addresses/safe-address.ts';
import { cleanText } from '../characters/clean-text.ts';
import { toSuperscript } from '../characters/superscript.ts';
import { quotationMarksAt } from '../quotation-marks/quotation-marks-at.ts';
import { convertInlines, type InlineHandlers } from '../walk/convert-inlines.ts';
import type { TextState } from './text-state.ts';

const inlineHandlers: InlineHandlers<string, TextState> = {
  text: ({ value }, pointer, { losses }) => cleanText(value, pointer, losses),
  strong: unmarked('bold'),
  emphasis: unmarked('italics'),
  link: (node, pointer, state) => {
    if (node.title !== undefined) {
      state.losses.report(`${pointer}/title`, 'title', 'Plain text has no titles of links.');
    }
    return linkText(node.url, node, pointer, state);
  },
  break: () => '\n',
  sub: unmarked('subscript'),
  sup: superscriptText,
  inlineCode: ({ value }, pointer, { losses }) => {
    losses.report(pointer, 'mark', 'Plain text does not mark code.');
    return cleanText(value, pointer, losses);
  },
  quotation: quotationText,
};

/** Something that holds the content of a line. */
interface Line {
  readonly children: readonly Inline[];
}

/** The content of a line as one text; a line break is `\n`. */
export function writeInlines(inlines: readonly Inline[], pointer: string, state: TextState): string {
  return convertInlines(inlineHandlers, inlines, pointer, state).join('');
}

/** The words of a link, and its address where that is wanted. */
export function linkText(url: string, line: Line, pointer: string, state: TextState): string {
  const words = content(line, pointer, state);
  const address = state.writesAddresses ? safeLinkAddress(url) : undefined;
  if (address === undefined) {
    state.losses.report(`${pointer}/url`, 'address', 'The words of the link stand without its address.');
    return words;
  }
  return words === '' || words === address ? address : `${words} (${address})`;
}

function content({ children }: Line, pointer: string, state: TextState): string {
  return writeInlines(children, `${pointer}/children`, state);
}

function unmarked(mark: string) {
  return (line: Line, pointer: string, state: TextState): string => {
    state.losses.report(pointer, 'mark', `Plain text has no ${mark}.`);
    return content(line, pointer, state);
  };
}

function superscriptText(sup: Sup, pointer: string, state: TextState): string {
  const words = content(sup, pointer, state);
  const raised = toSuperscript(words);
  if (raised === undefined) {
    state.losses.report(pointer, 'mark', `Plain text cannot raise "${words}".`);
  }
  return raised ?? words;
}

function quotationText(quotation: Quotation, pointer: string, state: TextState): string {
  if (quotation.cite !== undefined) {
    state.losses.report(`${pointer}/cite`, 'address', 'Plain text does not hold the source of a quotation.');
  }
  const [open, close] = quotationMarksAt(state);
  return `${open}${content(quotation, pointer, { ...state, quotationDepth: state.quotationDepth + 1 })}${close}`;
}
