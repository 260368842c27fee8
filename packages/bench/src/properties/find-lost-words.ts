import { type Article, type Block, blockText, inlineText, type ListItem, walkBlocks } from '@broadsheet/core/model';

const word = /\p{N}+|[\p{L}\p{M}]+/gu;
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
/** Words of so many letters may be several that markup ran together. */
const minRunCharacters = 7;

/** What holds the words of a source. */
export interface WordHolders {
  readonly article: Article;
  /** Texts of what was removed. */
  readonly removed: readonly string[];
  /** Whether the page carries its story in data, so that it may show it a second time. */
  readonly isCarried: boolean;
}

/**
 * The words of a visible text that stand nowhere. A word that the page shows more often than body and removed parts hold
 * it has to stand in the metadata or beside a medium: a headline or caption may be shown many times.
 */
export function findLostWords(visible: string, { article, removed, isCarried }: WordHolders): readonly string[] {
  const body = [article.body.map(blockText).join('\n'), ...captionsOf(article.body)].join('\n');
  const counted = countWords([body, ...removed].join('\n'));
  const { body: _, media, quotes: _quotes, live: _live, stats: _stats, ...metadata } = article;
  const beside = media.flatMap(({ caption, credits }) => [inlineText(caption), ...credits.map(({ raw }) => raw)]);
  const stated = [...textsIn(metadata), ...beside, ...datesOf(article.body), ...(isCarried ? [body] : [])].join('\n');
  const anywhere = new Set(wordsOf(stated));
  const isHeld = (one: string): boolean => counted.has(one) || anywhere.has(one);
  const runs = wordsOf([body, ...removed, stated].join('\n')).join('');
  return [...countWords(visible)]
    .filter(([one, count]) => (counted.get(one) ?? 0) < count && !anywhere.has(one))
    .map(([one]) => one)
    .filter((one) => isHeld(one) || !isRun(one, runs, isHeld));
}

/** Whether a word is several that markup ran together, and that are held apart: caption and credit above all. */
function isRun(one: string, runs: string, isHeld: (part: string) => boolean): boolean {
  if (one.length < minRunCharacters) return false;
  const splits = Array.from({ length: one.length - 1 }, (_, index) => index + 1);
  return runs.includes(one) || splits.some((at) => isHeld(one.slice(0, at)) && isHeld(one.slice(at)));
}

function captionsOf(blocks: readonly Block[]): readonly string[] {
  return [...walkBlocks(blocks)].map((block) => (block.type === 'gallery' ? inlineText(block.caption) : ''));
}

function datesOf(blocks: readonly Block[]): readonly string[] {
  return [...walkBlocks(blocks)].map((block: Block | ListItem) =>
    block.type === 'liveUpdate' ? (block.date?.raw ?? '') : '',
  );
}

/** All texts inside of a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of wordsOf(text)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function wordsOf(text: string): readonly string[] {
  return text.replace(invisible, '').toLowerCase().match(word) ?? [];
}
