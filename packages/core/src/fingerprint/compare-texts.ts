import type { Article } from '../article/article.ts';
import { type AlignedText, alignTexts } from '../compare/align-texts.ts';
import type { Passage } from '../compare/passage.ts';
import { splitSentences } from '../compare/split-sentences.ts';
import { plainEdit, type TextEdit, tokenEdits, tokenText } from '../compare/text-edits.ts';
import { storyLines } from './fingerprint-article.ts';

/** A sentence that two articles have. */
export interface SharedSentence {
  /** The sentence in the first article. */
  readonly first: Passage;
  /** The sentence in the second article. */
  readonly second: Passage;
  /** The words that differ; none where both say it word for word. */
  readonly edits: readonly TextEdit[];
}

/** What two articles have in common, sentence by sentence. */
export interface TextComparison {
  /** Sentences that both have, in the order of the first article; `edits` tells which of them differ and how. */
  readonly shared: readonly SharedSentence[];
  /** Sentences that only the first article has. */
  readonly onlyFirst: readonly Passage[];
  /** Sentences that only the second article has. */
  readonly onlySecond: readonly Passage[];
  /** News agencies that both articles name as a source: the shared text is most likely theirs. */
  readonly wires: readonly string[];
}

/**
 * Finds the text that two articles share, such as that of a news agency, and the sentences in which they differ. A
 * sentence with more than half of its words in common counts as the same one in another version.
 *
 * @example
 * ```ts
 * const say = (value: string) =>
 *   ({ infoSources: [], body: [{ type: 'paragraph', id: 'p1', children: [{ type: 'text', value }] }] }) as const;
 * const { shared } = compareTexts(say('Two boats sank on Monday.'), say('Three boats sank on Monday.'));
 * shared[0]?.edits; // [{ before: 'Two', after: 'Three' }]
 * ```
 */
export function compareTexts(
  first: Pick<Article, 'body' | 'infoSources'>,
  second: Pick<Article, 'body' | 'infoSources'>,
): TextComparison {
  const ofFirst = sentencesOf(first);
  const ofSecond = sentencesOf(second);
  const { pairs, removed, added } = alignTexts(ofFirst, ofSecond);
  return {
    shared: pairs.flatMap((pair) => {
      const one = ofFirst[pair.before];
      const other = ofSecond[pair.after];
      if (one === undefined || other === undefined) return [];
      return [
        { first: one.passage, second: other.passage, edits: pair.isSame ? [] : tokenEdits(one, other).map(plainEdit) },
      ];
    }),
    onlyFirst: passagesOf(ofFirst, removed),
    onlySecond: passagesOf(ofSecond, added),
    wires: wiresOf(first).filter((name) => wiresOf(second).includes(name)),
  };
}

interface PlacedSentence extends AlignedText {
  readonly passage: Passage;
}

function passagesOf(sentences: readonly PlacedSentence[], indexes: readonly number[]): readonly Passage[] {
  return indexes.flatMap((index) => sentences[index]?.passage ?? []);
}

function sentencesOf({ body }: Pick<Article, 'body'>): readonly PlacedSentence[] {
  return storyLines(body).flatMap(({ block, text: line, offset }) =>
    splitSentences(line).map(({ start, end, text }) => {
      const sentence = tokenText(text);
      const words = sentence.tokens.filter((token) => token.isWord);
      const passage = { blockId: block.id, start: start + offset, end: end + offset, text };
      return { ...sentence, key: words.map((token) => token.value).join(' '), passage };
    }),
  );
}

function wiresOf({ infoSources }: Pick<Article, 'infoSources'>): readonly string[] {
  return infoSources.filter(({ sourceType }) => sourceType === 'wires').map(({ name }) => name);
}
