import type { Article } from '@broadsheet/core/model';
import type { LabelledBlock } from '../candidates/blocks/labelled-block.ts';
import { parseCredit } from '../candidates/credit/parse-credit.ts';
import { once } from '../candidates/language/once.ts';
import { bodyTexts, mediaTexts } from './article-texts.ts';
import { bodyLabels } from './body-labels.ts';
import { createTextSearch } from './text-search.ts';

const blank = /\s/g;

/**
 * Share of the source's visible characters, white space aside, that are accounted for. What was not to stand in the body
 * or beside a medium either is stated by the metadata or is listed as removed; the rest is looked for in the finished
 * article. 1 for a source without visible characters.
 *
 * @param source - All blocks of the source.
 * @param assembled - Those that body and media were assembled from, among others, but none that is listed as removed.
 */
export function coverageOf(
  source: readonly LabelledBlock[],
  assembled: readonly LabelledBlock[],
  article: Pick<Article, 'body' | 'media'>,
): number {
  const lost = findLost(assembled, article);
  if (lost.length === 0) return 1;
  const visible = countCharacters(source);
  return visible === 0 ? 1 : (visible - countCharacters(lost)) / visible;
}

function findLost(
  blocks: readonly LabelledBlock[],
  article: Pick<Article, 'body' | 'media'>,
): readonly LabelledBlock[] {
  const isBeside = once(() => besideSearch(article));
  const own = blocks.filter((block) => bodyLabels.has(block.label) && !(isAboutMedium(block) && isBeside()(block)));
  const counts = new Map<string, number>();
  for (const text of bodyTexts(article)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const apart = own.filter(({ text }) => !take(counts, text));
  if (apart.length === 0) return apart;
  const isInBody = createTextSearch([...counts].flatMap(([text, count]) => (count > 0 ? [text] : [])));
  return apart.filter(({ text }) => !isInBody(text));
}

function isAboutMedium({ label }: LabelledBlock): boolean {
  return label === 'caption' || label === 'credit';
}

/** Looks for captions and credits beside the media. Of a credit it is enough that everyone whom it names is credited. */
function besideSearch(article: Pick<Article, 'media'>): (block: LabelledBlock) => boolean {
  const isBeside = createTextSearch(mediaTexts(article));
  const names = new Set(article.media.flatMap(({ credits }) => credits.map(({ name }) => name)));
  return ({ label, text }) => {
    if (isBeside(text)) return true;
    const credits = label === 'credit' ? parseCredit(text).credits : [];
    return credits.length > 0 && credits.every(({ name }) => names.has(name));
  };
}

/** Takes a text from those that are left; false when there is none. */
function take(counts: Map<string, number>, text: string): boolean {
  const count = counts.get(text) ?? 0;
  if (count > 0) counts.set(text, count - 1);
  return count > 0;
}

function countCharacters(blocks: readonly LabelledBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.replace(blank, '').length, 0);
}
