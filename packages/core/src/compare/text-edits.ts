import { diffSequences } from './diff-sequences.ts';
import { type Token, readTokens } from './read-tokens.ts';

/** Words of a text that other words replace; one of the sides may be empty. */
export interface TextEdit {
  /** The words that are gone. */
  readonly before: string;
  /** The words that stand in their place. */
  readonly after: string;
}

/** A text with its words. */
export interface TokenText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** An edit with its place: tokens of both texts. */
export interface TokenEdit {
  readonly before: TokenRange;
  readonly after: TokenRange;
}

/** A run of tokens with its characters. */
export interface TokenRange {
  /** First token. */
  readonly first: number;
  /** End of the tokens, exclusive. */
  readonly last: number;
  /** First character. */
  readonly start: number;
  /** End of the characters, exclusive; the start where the range is empty. */
  readonly end: number;
  /** The characters. */
  readonly text: string;
}

/** Parts a text into its words and marks. */
export function tokenText(text: string): TokenText {
  return { text, tokens: readTokens(text) };
}

/** Where two texts differ in words or marks. Case, accents and the style of quotation marks and dashes do not count. */
export function tokenEdits(before: TokenText, after: TokenText): readonly TokenEdit[] {
  return diffSequences(valuesOf(before), valuesOf(after)).map((edit) => ({
    before: rangeOf(before, edit.beforeStart, edit.beforeEnd),
    after: rangeOf(after, edit.afterStart, edit.afterEnd),
  }));
}

/** The words in which two texts differ. */
export function textEdits(before: string, after: string): readonly TextEdit[] {
  return tokenEdits(tokenText(before), tokenText(after)).map(plainEdit);
}

/** An edit without its place. */
export function plainEdit({ before, after }: TokenEdit): TextEdit {
  return { before: before.text, after: after.text };
}

function valuesOf({ tokens }: TokenText): readonly string[] {
  return tokens.map((token) => token.value);
}

/** The characters of the tokens from `first` up to, not including, `last`. */
export function rangeOf({ text, tokens }: TokenText, first: number, last: number): TokenRange {
  const start = tokens[first]?.start ?? text.length;
  const end = first === last ? start : (tokens[last - 1]?.end ?? start);
  return { first, last, start, end, text: text.slice(start, end) };
}
