/**
 * Words of one language that tell who says what. Every property but the last two is a list of words or phrases separated
 * by `|`; `*` at the end of one stands for any further letters. Case and accents of Latin and Greek letters do not count.
 */
export interface SpeechWords {
  /** Verbs of saying and writing, in the forms that news uses for a single speaker or several. */
  readonly says: string;
  /** Verbs by which a speaker calls something a name, which stands in quotation marks. */
  readonly calls?: string;
  /** Forms of verbs that mark words as reported, whoever says them: "sei". */
  readonly reported?: string;
  /** Words in front of the title of something: "titled". */
  readonly titled?: string;
  /** Words before a speaker: "according to". */
  readonly accordingTo: string;
  /** Words behind a speaker: "zufolge", "によると". */
  readonly accordingBehind?: string;
  /** Words that open a reported clause: "that". */
  readonly that?: string;
  /** Words that stand for a person spoken of before: "he", "she". */
  readonly pronouns?: string;
  /** Articles and other words that open a description: "the", "a". */
  readonly articles?: string;
  /** Words for what is written and speaks for itself: "letter", "report". */
  readonly writings?: string;
  /** Words that name many, or an organisation: "police", "experts". */
  readonly groups?: string;
  /**
   * How a clause is reported without a word like "that": right behind the verb (English), behind a comma (German), or in
   * front of the verb at the end of the sentence (Turkish).
   */
  readonly clause?: 'bare' | 'comma' | 'before';
  /** Where the subject stands: behind the verb once anything else opens the sentence, or always; else in front of it. */
  readonly order?: 'verb-second' | 'verb-first';
  /** Whether the subject stands in front of the words said, and the verb behind them. */
  readonly subject?: 'in-front';
  /** Whether the words that tell who speaks may stand inside of the quotation marks. */
  readonly incise?: true;
  /** Whether dashes mark speech. */
  readonly hasDashes?: true;
}
