import { type Article, compareStamps, diffArticles } from '@broadsheet/core/model';
import { foldName } from '../names/fold-name.ts';
import { countStated, fillGaps } from './fill-gaps.ts';
import type { Observation, Version } from './observation.ts';

/** What an observation is to an article that is known. */
export interface Reconciliation {
  /** Other words, `changed`; the same words with other facts around them, `refreshed`; nothing new, `unchanged`. */
  readonly outcome: 'changed' | 'refreshed' | 'unchanged';
  /** The latest version from now on. */
  readonly version: Version;
}

/**
 * Compares an observation with the latest version of its article, by these rules:
 *
 * 1. What was seen earlier says nothing of what is known.
 * 2. A part of a story does not replace the whole; the whole that replaces a part is the same version.
 * 3. Other words are a new version when they came in the same form, or when another form states a later date of
 *    modification: forms of one story differ in small ways that nobody has edited.
 *    What another form leaves out it does not deny.
 * 4. Of two forms of one version the one that states more is kept.
 */
export function reconcile(latest: Version, seen: Observation): Reconciliation {
  const unchanged: Reconciliation = { outcome: 'unchanged', version: latest };
  if (seen.seenAt < latest.seenAt) return unchanged;

  const before = latest.article;
  const isSameForm = seen.form === latest.form;
  const article = withAllNames(seen.article, before);
  const refreshed: Reconciliation = { outcome: 'refreshed', version: { ...latest, ...seen, article } };
  if (article.representationType !== before.representationType)
    return article.representationType === 'full' ? refreshed : unchanged;

  const changes = isSameForm
    ? diffArticles(before, article)
    : isModifiedLater(article, before)
      ? diffArticles(before, fillGaps(article, before))
      : [];
  if (changes.length > 0)
    return { outcome: 'changed', version: { ...seen, article, changes, firstSeenAt: seen.seenAt } };

  const isBetter = isSameForm
    ? !saysTheSame(article, before)
    : isOfVersion(article, latest) && countStated(article) > countStated(before);
  return isBetter ? refreshed : unchanged;
}

/** An article with the identifiers and addresses of all its forms. */
function withAllNames(article: Article, other: Article): Article {
  const { url = article.url, canonicalUrl = article.canonicalUrl } = other;
  return {
    ...(url === undefined ? {} : { url }),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
    ...article,
    id: isOfText(article.id) ? other.id : article.id,
    altIds: unite(other.altIds, article.altIds),
    alternates: unite(other.alternates, article.alternates),
  };
}

/** Whether an id was made from the text, since the article stated none. */
function isOfText(id: string): boolean {
  return id.startsWith('urn:broadsheet:');
}

function unite<Item>(first: readonly Item[], second: readonly Item[]): readonly Item[] {
  const known = new Set(first.map((item) => JSON.stringify(item)));
  return [...first, ...second.filter((item) => !known.has(JSON.stringify(item)))];
}

function isModifiedLater({ dateModified: after }: Article, { dateModified: before }: Article): boolean {
  return after !== undefined && before !== undefined && compareStamps(after, before) === 'after';
}

/**
 * Whether an article in another form is of the latest version: it has its headline, and its date of modification where
 * there has been an edit, for a form may lag behind.
 */
function isOfVersion({ headline, dateModified }: Article, { article, changes }: Version): boolean {
  if (foldName(headline) !== foldName(article.headline)) return false;
  if (changes.length === 0) return true;
  return (
    dateModified !== undefined &&
    article.dateModified !== undefined &&
    compareStamps(dateModified, article.dateModified) === 'same'
  );
}

function saysTheSame(one: Article, other: Article): boolean {
  return lasting(one) === lasting(other);
}

/** What an article says, without when and at which of its addresses it was read. */
function lasting(article: Article): string {
  const { dateRetrieved: _, url: __, ...said } = article;
  return JSON.stringify(Object.entries(said).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
