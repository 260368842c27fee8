import type { ArticleInput } from '../article-input.ts';
import type { Candidates } from '../candidates/candidates.ts';
import type { ExtractSettings } from '../extract-options.ts';

/** A kind of source: how its input is told from others, and how it is read. */
export interface SourceKind<Input extends ArticleInput> {
  /** Name of the kind, that of its folder. */
  readonly name: string;
  /** Whether an input is of this kind, by the one property that tells it. */
  readonly accepts: (input: ArticleInput) => input is Input;
  /**
   * Reads an input.
   *
   * @throws {InputError} when a property of the input has the wrong type.
   * @throws {NotAnArticleError} when it can be read but is no article.
   */
  readonly read: (input: Input, settings: ExtractSettings) => Candidates;
}

/** Reads an input if it is of this kind. */
export type SourceReader = (input: ArticleInput, settings: ExtractSettings) => Candidates | undefined;

/** Makes the reader of a kind. */
export function readerOf<Input extends ArticleInput>({ accepts, read }: SourceKind<Input>): SourceReader {
  return (input, settings) => (accepts(input) ? read(input, settings) : undefined);
}
