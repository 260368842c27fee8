import { type Article, type Block, blockText } from '@broadsheet/core/model';
import { fromNinjs, toNinjs } from '@broadsheet/formats/ninjs';
import { lettersOf } from './letters-of.ts';

/** What of an article its ninjs item does not give back: the first block with words that comes back in another way. */
export function ninjsProblems(article: Article): readonly string[] {
  const item: unknown = JSON.parse(JSON.stringify(toNinjs(article)));
  const [written, read] = [outlineOf(article.body), outlineOf(fromNinjs(item).body)];
  const different = written.findIndex((line, index) => line !== read[index]);
  const isSame = different === -1 && written.length === read.length;
  return isSame ? [] : [`block ${different}: "${written[different]}" became "${read[different]}"`];
}

/** Each block with words, by its kind and its words. */
function outlineOf(body: readonly Block[]): readonly string[] {
  return body
    .map((block) => ({ type: block.type, words: lettersOf(blockText(block)) }))
    .filter(({ words }) => words !== '')
    .map(({ type, words }) => `${type} ${words}`);
}
