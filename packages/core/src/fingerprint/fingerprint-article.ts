import type { Article } from '../article/article.ts';
import { type BodyLine, bodyLines } from '../compare/body-lines.ts';
import { readWords } from '../compare/read-tokens.ts';
import { splitSentences } from '../compare/split-sentences.ts';
import { hashWords } from './hash-words.ts';
import { signatureOf } from './min-hash.ts';

/** The sentences of one block, each as a hash. */
export interface BlockFingerprint {
  /** Id of the block. */
  readonly blockId: string;
  /** A hash of 64 bits, in hexadecimal digits, for the words of each sentence. */
  readonly sentences: readonly string[];
}

/** What tells an article's text from others and finds it again in others; small, and all text, so that it can be stored. */
export interface ArticleFingerprint {
  /** The way fingerprints are made. Those of different versions cannot be compared. */
  readonly version: '1';
  /** Runs of four words in the text, repeated ones counted again; all words together where there are fewer. */
  readonly runs: number;
  /** Smallest hashes of runs of four words, by which {@link compareFingerprints} estimates likeness. */
  readonly signature: string;
  /** The blocks with text, in order. */
  readonly blocks: readonly BlockFingerprint[];
}

/**
 * Makes the fingerprint of an article's body. The same words give the same fingerprint in every process, whatever their
 * case, accents, marks, formatting and the blocks they stand in; only `blocks` follows the blocks. Pull quotes and notes
 * of the editors are left out. Takes time in proportion to the length of the text.
 *
 * @example
 * ```ts
 * const body = [{ type: 'paragraph', id: 'p1', children: [{ type: 'text', value: 'It rained. It snowed.' }] }] as const;
 * fingerprintArticle({ body }).blocks[0]?.sentences.length; // 2
 * ```
 */
export function fingerprintArticle({ body }: Pick<Article, 'body'>): ArticleFingerprint {
  const lines = storyLines(body);
  const words = lines.flatMap((line) => wordsOf(line.text));
  return {
    version: '1',
    runs: words.length === 0 ? 0 : Math.max(1, words.length - 3),
    signature: signatureOf(words),
    blocks: lines.map(fingerprintLine).filter(({ sentences }) => sentences.length > 0),
  };
}

/** The lines of a body that tell its story. */
export function storyLines(body: Article['body']): readonly BodyLine[] {
  return bodyLines(body).filter(({ block }) => block.type !== 'pullquote' && block.type !== 'correction');
}

function fingerprintLine({ block, text }: BodyLine): BlockFingerprint {
  const sentences = splitSentences(text).map((sentence) => wordsOf(sentence.text));
  return { blockId: block.id, sentences: sentences.filter((words) => words.length > 0).map(hashWords) };
}

function wordsOf(text: string): readonly string[] {
  return readWords(text).map((token) => token.value);
}
