import type { Article } from '../article/article.ts';
import { textEdits } from '../compare/text-edits.ts';
import type { ArticleChange } from './article-change.ts';
import { bodyChanges } from './body-changes.ts';
import { isSilent } from './is-silent.ts';

/** Kinds of changes, the weightiest first. */
const order: Readonly<Record<ArticleChange['type'], number>> = {
  headlineChanged: 0,
  correctionAdded: 1,
  correctionRemoved: 2,
  numberChanged: 3,
  dateChanged: 4,
  nameChanged: 5,
  quoteChanged: 6,
  standfirstChanged: 7,
  blockAdded: 8,
  blockRemoved: 9,
  textChanged: 10,
  blockMoved: 11,
  silentEdit: 12,
};

/**
 * Compares two versions of an article as an editor would: which facts, words, paragraphs and notes have changed.
 *
 * Blocks are found again by their text, else by their id, else by more than half of their words. What differs inside
 * of them is told by kind, once for each place: words in quotation marks, numbers, dates and times, names. Names are
 * known by their capital letter; in languages that write other nouns with one too, or have none, only those count that
 * `quotes`, `mentions`, `about` or `contributors` hold. Case, accents, white space, and the style of quotation marks and
 * dashes are no changes. Takes time in proportion to the length of the text, whatever it holds.
 *
 * @param before - The earlier version.
 * @param after - The later version.
 * @returns The changes in order of weight, those of one kind in order of appearance. Nothing when the texts agree.
 *
 * @example
 * ```ts
 * const earlier = { ...article, headline: 'Two boats sink' };
 * const later = { ...article, headline: 'Three boats sink' };
 * diffArticles(earlier, later).map((change) => change.type); // ['headlineChanged', 'silentEdit']
 * ```
 */
export function diffArticles(before: Article, after: Article): readonly ArticleChange[] {
  const changes: readonly ArticleChange[] = [
    ...headlineChanges(before, after),
    ...standfirstChanges(before, after),
    ...bodyChanges(before, after),
  ];
  const silent: readonly ArticleChange[] = changes.length > 0 && isSilent(before, after) ? [silentEdit(after)] : [];
  const all = [...correctionChanges(before, after), ...changes, ...silent];
  return all.toSorted((one, other) => order[one.type] - order[other.type]);
}

function headlineChanges({ headline: before }: Article, { headline: after }: Article): readonly ArticleChange[] {
  const edits = textEdits(before, after);
  return edits.length === 0 ? [] : [{ type: 'headlineChanged', before, after, edits }];
}

function standfirstChanges(
  { standfirst: before = '' }: Article,
  { standfirst: after = '' }: Article,
): readonly ArticleChange[] {
  const edits = textEdits(before, after);
  return edits.length === 0 ? [] : [{ type: 'standfirstChanged', before, after, edits }];
}

function correctionChanges(
  { corrections: before }: Article,
  { corrections: after }: Article,
): readonly ArticleChange[] {
  const known = new Set(before.map(({ text }) => text));
  const kept = new Set(after.map(({ text }) => text));
  return [
    ...after.flatMap((note): readonly ArticleChange[] =>
      known.has(note.text) ? [] : [{ type: 'correctionAdded', correction: note }],
    ),
    ...before.flatMap((note): readonly ArticleChange[] =>
      kept.has(note.text) ? [] : [{ type: 'correctionRemoved', correction: note }],
    ),
  ];
}

function silentEdit({ dateModified }: Article): ArticleChange {
  return { type: 'silentEdit', ...(dateModified === undefined ? {} : { dateModified }) };
}
