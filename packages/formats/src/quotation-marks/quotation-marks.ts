/** Opening and closing mark of a quotation. */
export type MarkPair = readonly [open: string, close: string];

/** The marks of a quotation, and those of a quotation inside it. */
export interface QuotationMarks {
  readonly outer: MarkPair;
  readonly inner: MarkPair;
}

const english: QuotationMarks = { outer: ['“', '”'], inner: ['‘', '’'] };
const german: QuotationMarks = { outer: ['„', '“'], inner: ['‚', '‘'] };
const polish: QuotationMarks = { outer: ['„', '”'], inner: ['«', '»'] };
const hungarian: QuotationMarks = { outer: ['„', '”'], inner: ['»', '«'] };
const russian: QuotationMarks = { outer: ['«', '»'], inner: ['„', '“'] };
const spanish: QuotationMarks = { outer: ['«', '»'], inner: ['“', '”'] };
const swedish: QuotationMarks = { outer: ['”', '”'], inner: ['’', '’'] };
const french: QuotationMarks = { outer: ['«\u00A0', '\u00A0»'], inner: ['“', '”'] };
const japanese: QuotationMarks = { outer: ['「', '」'], inner: ['『', '』'] };

/** By language, the first part of the tag: the marks that its newspapers print. */
const marksByLanguage: ReadonlyMap<string, QuotationMarks> = new Map([
  ['be', russian],
  ['cs', german],
  ['de', german],
  ['el', spanish],
  ['es', spanish],
  ['fi', swedish],
  ['fr', french],
  ['hu', hungarian],
  ['it', spanish],
  ['ja', japanese],
  ['kk', spanish],
  ['nb', spanish],
  ['pl', polish],
  ['ro', polish],
  ['ru', russian],
  ['sk', german],
  ['sl', german],
  ['sv', swedish],
  ['uk', russian],
]);

/** The quotation marks of a language given as a BCP 47 tag; the English ones where the language is not known. */
export function quotationMarksOf(language: string | undefined): QuotationMarks {
  const [primary = ''] = (language ?? '').toLowerCase().split('-');
  return marksByLanguage.get(primary) ?? english;
}
