import { type Article, type ArticleFingerprint, fingerprintArticle } from '@broadsheet/core/model';
import { bandsOf } from '../clusters/bands-of.ts';
import { type ArticleNames, namesOfArticle } from '../names/names-of-article.ts';
import { formOf } from '../versions/form-of.ts';
import type { Observation } from '../versions/observation.ts';

/** An article that is about to be saved, with what it is found again by. */
export interface Subject extends Observation {
  /** What it goes by. */
  readonly names: ArticleNames;
  /** Its fingerprint. */
  readonly fingerprint: ArticleFingerprint;
  /** Parts of the fingerprint, see `bandsOf`. */
  readonly bands: readonly number[];
}

/** Reads from an article what it is found again by. */
export function subjectOf(article: Article): Subject {
  const fingerprint = fingerprintArticle(article);
  const retrieved = article.dateRetrieved?.instant;
  return {
    article,
    form: formOf(article),
    seenAt: retrieved === undefined ? new Date() : new Date(retrieved),
    names: namesOfArticle(article),
    fingerprint,
    bands: bandsOf(fingerprint, article.headline),
  };
}
