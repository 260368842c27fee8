import type { Article } from '@broadsheet/core/model';
import { parseArticle } from '@broadsheet/core';
import type { Extraction } from '@broadsheet/sdk';
import { type Transaction, sql } from 'kysely';
import { copyResemblance, findAlike } from '../clusters/find-alike.ts';
import { joinClusters } from '../clusters/join-clusters.ts';
import type { Database } from '../database/database.ts';
import type { Engine } from '../engine/engine.ts';
import { inTransaction } from '../engine/in-transaction.ts';
import { findTakedown } from '../takedowns/find-takedown.ts';
import { readVersions } from '../versions/read-versions.ts';
import { reconcile } from '../versions/reconcile.ts';
import { firstVersion } from '../versions/replay.ts';
import { findKnown } from './find-known.ts';
import { lockClusters, lockNames, shareTakedowns } from './locks.ts';
import { mergeArticles } from './merge-articles.ts';
import type { Kept, SaveResult } from './save-result.ts';
import { type Subject, subjectOf } from './subject.ts';
import { addVersion, insertAliases, insertArticle, refreshArticle } from './write-article.ts';

/**
 * Saves an article in one transaction: as a new row, as a version of the row it has, or not at all.
 *
 * @throws {ArticleValidationError} when it is no valid article.
 */
export async function saveArticle(engine: Engine, input: Article | Extraction): Promise<SaveResult> {
  return inTransaction(engine, async (transaction) => saveWithin(transaction, input));
}

/**
 * Saves an article as part of a transaction with more in it.
 *
 * @throws {ArticleValidationError} when it is no valid article.
 */
export async function saveWithin(transaction: Transaction<Database>, input: Article | Extraction): Promise<SaveResult> {
  const subject = subjectOf(parseArticle('evidence' in input ? input.article : input));
  await lockNames(transaction, [...subject.names.aliases, ...subject.bands.map(String)]);
  await shareTakedowns(transaction);
  const reason = await findTakedown(transaction, subject.names);
  return reason === undefined ? keep(transaction, subject) : { outcome: 'refused', reason };
}

async function keep(transaction: Transaction<Database>, subject: Subject): Promise<Kept> {
  const { known, clusters } = await place(transaction, subject);
  const [id = await nextId(transaction), ...others] = known;
  if (others.length > 0) await mergeArticles(transaction, known);

  const cluster = await joinClusters(transaction, clusters.length > 0 ? clusters : [id]);
  const kept =
    known.length > 0 ? await update(transaction, id, subject) : await insert(transaction, id, cluster, subject);
  await insertAliases(transaction, id, subject.names.aliases);
  return kept;
}

/** Where an article belongs. */
interface Place {
  /** The rows that are this article, locked, the oldest first. */
  readonly known: readonly number[];
  /** The clusters of these rows and of its copies, which are one. */
  readonly clusters: readonly number[];
}

/** Finds where an article belongs; anew under the lock of clusters, where that has to do with more than its own row. */
async function place(transaction: Transaction<Database>, subject: Subject): Promise<Place> {
  let alike = await findAlike(transaction, subject.fingerprint, subject.bands);
  let known = await findKnown(transaction, subject, alike);
  if (alike.some(({ id }) => !known.includes(id)) || known.length > 1) {
    await lockClusters(transaction);
    alike = await findAlike(transaction, subject.fingerprint, subject.bands);
    known = await findKnown(transaction, subject, alike);
  }
  const rows = await lockRows(transaction, known);
  const copies = alike.filter(({ resemblance }) => resemblance >= copyResemblance);
  return {
    known: rows.map(({ id }) => id),
    clusters: [...new Set([...rows, ...copies].map(({ cluster }) => cluster))],
  };
}

async function lockRows(transaction: Transaction<Database>, ids: readonly number[]) {
  if (ids.length === 0) return [];
  return transaction
    .selectFrom('articles')
    .select(['id', 'cluster_id as cluster'])
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
}

async function nextId(transaction: Transaction<Database>): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('broadsheet.articles', 'id'))::integer as id`.execute(transaction);
  return rows[0]?.id ?? 0;
}

async function insert(
  transaction: Transaction<Database>,
  id: number,
  cluster: number,
  subject: Subject,
): Promise<Kept> {
  const version = firstVersion(subject);
  await insertArticle(transaction, id, cluster, version);
  return { outcome: 'added', id: subject.article.id, version: 1, changes: [] };
}

async function update(transaction: Transaction<Database>, id: number, subject: Subject): Promise<Kept> {
  const [latest] = await readVersions(transaction, [id], 'latest');
  if (latest === undefined) throw new Error(`Article ${id} has no version.`);
  const { outcome, version } = reconcile(latest, subject);
  const number = outcome === 'changed' ? latest.number + 1 : latest.number;
  if (outcome === 'changed') await addVersion(transaction, id, number, version);
  if (outcome === 'refreshed') await refreshArticle(transaction, id, number, version);
  return {
    outcome,
    id: version.article.id,
    version: number,
    changes: outcome === 'changed' ? version.changes : [],
  };
}
