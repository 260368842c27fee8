import type { Inline } from '@broadsheet/core/model';
import { cleanText } from '../characters/clean-text.ts';
import { convertInlines, type InlineHandlers } from '../walk/convert-inlines.ts';
import { quotationMarksAt } from '../quotation-marks/quotation-marks-at.ts';
import type { WordsState } from './words-state.ts';

/** The words of each kind of inline content. */
const inlineHandlers: InlineHandlers<string, WordsState> = {
  text: ({ value }, pointer, { losses }) => cleanText(value, pointer, losses),
  strong: unmarked,
  emphasis: unmarked,
  link: (link, pointer, state) => {
    state.losses.report(`${pointer}/url`, 'address', 'The words of the link stand without its address.');
    return unmarked(link, pointer, state);
  },
  break: () => '\n',
  sub: unmarked,
  sup: unmarked,
  inlineCode: ({ value }, pointer, state) => {
    reportMark('inlineCode', pointer, state);
    return cleanText(value, pointer, state.losses);
  },
  quotation: (quotation, pointer, state) => {
    const [open, close] = quotationMarksAt(state);
    return `${open}${unmarked(quotation, pointer, { ...state, quotationDepth: state.quotationDepth + 1 })}${close}`;
  },
};

/** The words of a line, a line break as `\n`. Each mark and link that they lose is reported. */
export function lineWords(inlines: readonly Inline[], pointer: string, state: WordsState): string {
  return convertInlines(inlineHandlers, inlines, pointer, state).join('');
}

function unmarked(
  { type, children }: { readonly type: Inline['type']; readonly children: readonly Inline[] },
  pointer: string,
  state: WordsState,
): string {
  reportMark(type, pointer, state);
  return lineWords(children, `${pointer}/children`, state);
}

function reportMark(type: Inline['type'], pointer: string, { format, losses }: WordsState): void {
  losses.report(pointer, 'mark', `${format} holds the words, not their mark "${type}".`);
}
