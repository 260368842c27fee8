/** Words up to which a text is named whole; a longer one is named by its first and last words. */
const MAXIMUM_WORDS = 10;

/** Words by which the beginning and the end of a longer text are named. */
const WORDS_AT_ENDS = 4;

/**
 * The address of a page with a text fragment (WICG, "Text Fragments"): browsers scroll to the text and mark it.
 *
 * @example
 * ```ts
 * textFragmentUrl('https://ledger.example/wren', 'It rained.', 'en'); // 'https://ledger.example/wren#:~:text=It%20rained.'
 * ```
 */
export function textFragmentUrl(page: string, text: string, inLanguage: string | undefined): string {
  const separator = page.includes('#') ? '' : '#';
  return `${page}${separator}:~:text=${directive(text, inLanguage)}`;
}

/** A directive matches whole words, and a text that is named whole must not reach over the end of a line. */
function directive(text: string, inLanguage: string | undefined): string {
  const words = [...segmenterFor(inLanguage).segment(text)].filter(({ isWordLike }) => isWordLike === true);
  const first = words[WORDS_AT_ENDS - 1];
  const last = words.at(-WORDS_AT_ENDS);
  const isShort = words.length <= MAXIMUM_WORDS && !text.includes('\n');
  if (isShort || first === undefined || last === undefined || words.length < 2 * WORDS_AT_ENDS) {
    return encode(text);
  }
  return `${encode(text.slice(0, first.index + first.segment.length))},${encode(text.slice(last.index))}`;
}

/** Commas, ampersands and dashes mean something in a directive. */
function encode(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
  return encodeURIComponent(plain).replaceAll('-', '%2D');
}

function segmenterFor(inLanguage = ''): Intl.Segmenter {
  const [language] = /^[a-z]{2,3}(?=-|$)/i.exec(inLanguage) ?? ['und'];
  return new Intl.Segmenter(language, { granularity: 'word' });
}
