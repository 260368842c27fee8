import { type ArticleFingerprint, compareFingerprints } from '@broadsheet/core/model';
import { type Transaction, sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** Share of the wording of both together from which on two articles tell the same text. */
export const copyResemblance = 0.8;

/** That share for articles of the same headline: two forms of one article, such as a live blog as page and as text. */
const minResemblance = 0.5;

/** Articles that are looked at, the newest first, since copies come close to each other. */
const maxCandidates = 100;

/** An article that may tell the same text as another one. */
export interface Likeness {
  /** Number of its row. */
  readonly id: number;
  /** Cluster that it belongs to. */
  readonly cluster: number;
  /** Estimated share of the wording of both together that they have in common, 0.5 to 1. */
  readonly resemblance: number;
  /** Form of its latest version, see `formOf`. */
  readonly form: string;
}

/** Finds the articles that are like a text. */
export async function findAlike(
  transaction: Transaction<Database>,
  fingerprint: ArticleFingerprint,
  bands: readonly number[],
): Promise<readonly Likeness[]> {
  if (bands.length === 0) return [];
  const rows = await transaction
    .selectFrom('fingerprints')
    .innerJoin('articles', 'articles.id', 'fingerprints.article_id')
    .select(['id', 'cluster_id as cluster', 'form', 'runs', 'signature'])
    .where(sql<boolean>`bands && ${bands}::integer[]`)
    .orderBy('id', 'desc')
    .limit(maxCandidates)
    .execute();
  return rows
    .map(({ runs, signature, ...row }) => {
      const other: ArticleFingerprint = { version: '1', runs, signature, blocks: [] };
      return { ...row, resemblance: compareFingerprints(fingerprint, other).resemblance };
    })
    .filter(({ resemblance }) => resemblance >= minResemblance);
}
