import { fingerprintArticle } from '@broadsheet/core/model';
import { type Transaction, sql } from 'kysely';
import { bandsOf } from '../clusters/bands-of.ts';
import type { Database } from '../database/database.ts';
import type { Version } from '../versions/observation.ts';
import { articleRow } from './article-row.ts';

/** Writes a new article with its first version. */
export async function insertArticle(
  transaction: Transaction<Database>,
  id: number,
  cluster: number,
  version: Version,
): Promise<void> {
  await transaction
    .insertInto('articles')
    .values({ id, cluster_id: cluster, version: 1, ...articleRow(version) })
    .execute();
  await insertVersion(transaction, id, 1, version);
  await writeFingerprint(transaction, id, version);
}

/** Writes the latest version of an article anew. */
export async function refreshArticle(
  transaction: Transaction<Database>,
  id: number,
  number: number,
  version: Version,
): Promise<void> {
  await updateArticle(transaction, id, number, version);
  await transaction
    .updateTable('versions')
    .set({ form: version.form, seen_at: version.seenAt })
    .where('article_id', '=', id)
    .where('number', '=', number)
    .execute();
}

/** Writes a version after the latest one. */
export async function addVersion(
  transaction: Transaction<Database>,
  id: number,
  number: number,
  version: Version,
): Promise<void> {
  await sql`
    update broadsheet.versions set article = articles.article from broadsheet.articles
    where articles.id = ${id} and versions.article_id = ${id} and versions.number = ${number - 1}`.execute(transaction);
  await updateArticle(transaction, id, number, version);
  await insertVersion(transaction, id, number, version);
}

/** Writes all versions of an article anew. */
export async function rewriteArticle(
  transaction: Transaction<Database>,
  id: number,
  versions: readonly Version[],
): Promise<void> {
  await transaction.deleteFrom('versions').where('article_id', '=', id).execute();
  for (const [index, version] of versions.entries()) {
    const number = index + 1;
    const isLatest = number === versions.length;
    await insertVersion(transaction, id, number, version, isLatest ? null : JSON.stringify(version.article));
    if (isLatest) await updateArticle(transaction, id, number, version);
  }
}

/** Gives an article names that it goes by. */
export async function insertAliases(
  transaction: Transaction<Database>,
  id: number,
  aliases: readonly string[],
): Promise<void> {
  await transaction
    .insertInto('aliases')
    .values(aliases.map((alias) => ({ alias, article_id: id })))
    .onConflict((conflict) => conflict.column('alias').doNothing())
    .execute();
}

async function updateArticle(
  transaction: Transaction<Database>,
  id: number,
  number: number,
  version: Version,
): Promise<void> {
  const row = { version: number, ...articleRow(version) };
  await transaction.updateTable('articles').set(row).where('id', '=', id).execute();
  await writeFingerprint(transaction, id, version);
}

async function writeFingerprint(transaction: Transaction<Database>, id: number, { article }: Version): Promise<void> {
  const { runs, signature } = fingerprintArticle(article);
  const row = { runs, signature, bands: bandsOf({ runs, signature }, article.headline) };
  await transaction
    .insertInto('fingerprints')
    .values({ article_id: id, ...row })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet(row))
    .execute();
}

async function insertVersion(
  transaction: Transaction<Database>,
  articleId: number,
  number: number,
  { changes, form, firstSeenAt, seenAt }: Version,
  article: string | null = null,
): Promise<void> {
  await transaction
    .insertInto('versions')
    .values({
      article_id: articleId,
      number,
      article,
      changes: JSON.stringify(changes),
      is_silent: changes.some(({ type }) => type === 'silentEdit'),
      form,
      first_seen_at: firstSeenAt,
      seen_at: seenAt,
    })
    .execute();
}
