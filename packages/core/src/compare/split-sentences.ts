/** What may close a sentence behind its mark. */
const closers = '"\'”’»›)\\]」』';
/** A full stop ends no sentence behind a single capital letter ("J. Moe"), nor in front of a small letter or a digit. */
const fullStop = `(?<!(?:^|[\\s.])\\p{Lu})\\.(?=[${closers}.]{0,8}\\s(?!\\s{0,8}[\\p{Ll}\\p{N}]))`;
/** Other marks end one in front of a space; those of Chinese and Japanese, and line breaks, do so everywhere. */
const boundary = new RegExp(
  `(?:${fullStop}|[!?…؟۔।](?=[${closers}!?.…]{0,8}\\s)|[。！？])[${closers}!?.…]*\\s*|\\n\\s*`,
  'gu',
);

/** A sentence of a text. */
export interface Sentence {
  /** First character. */
  readonly start: number;
  /** End, exclusive, without the space behind it. */
  readonly end: number;
  /** The characters. */
  readonly text: string;
}

/**
 * Parts a text into sentences by its marks. Abbreviations may part one sentence in two; for comparison that does no
 * harm, since they do so in every version of a text.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const ends = [...Array.from(text.matchAll(boundary), ({ 0: mark, index }) => index + mark.length), text.length];
  let start = 0;
  return ends.flatMap((end) => {
    const sentence = text.slice(start, end).trimEnd();
    const from = start;
    start = end;
    return sentence === '' ? [] : [{ start: from, end: from + sentence.length, text: sentence }];
  });
}
