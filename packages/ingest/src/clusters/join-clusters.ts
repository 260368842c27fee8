import type { Transaction } from 'kysely';
import type { Database } from '../database/database.ts';

/** Makes one cluster of several: all their articles take the smallest number, which is returned. */
export async function joinClusters(transaction: Transaction<Database>, clusters: readonly number[]): Promise<number> {
  const [first = 0, ...others] = clusters.toSorted((one, other) => one - other);
  if (others.length > 0) {
    await transaction.updateTable('articles').set({ cluster_id: first }).where('cluster_id', 'in', others).execute();
  }
  return first;
}
