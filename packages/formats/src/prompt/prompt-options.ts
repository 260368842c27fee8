/**
 * How much of an article is written.
 *
 * @example
 * ```ts
 * const options: PromptOptions = { budget: 2000, measure: (text) => tokenizer.encode(text).length };
 * ```
 */
export interface PromptOptions {
  /** The most that the text may measure: characters, unless `measure` counts something else. */
  readonly budget: number;
  /** What a text measures, such as its tokens in a model. Default: its characters (UTF-16 units). */
  readonly measure?: (text: string) => number;
}
