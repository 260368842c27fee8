/** Figures derived from the body, without its pull quotes. */
export interface Stats {
  /** Words, by Unicode word boundaries (UAX 29). */
  readonly words: number;
  /** Characters, counted in Unicode code points. */
  readonly characters: number;
  /** Reading time in whole seconds, at the mean silent reading speed of adults: 238 words a minute (Brysbaert, 2019). */
  readonly readingTimeSeconds: number;
}
