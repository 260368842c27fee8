import type { Engine } from '../engine/engine.ts';
import { readVersions } from '../versions/read-versions.ts';
import type { ArticleVersion } from './article-version.ts';
import { findArticle } from './find-article.ts';

/** Reads the versions of an article, the first one first; none where it is not in the archive. */
export async function readHistory({ db }: Engine, name: string): Promise<readonly ArticleVersion[]> {
  const id = await findArticle(db, name);
  if (id === undefined) return [];
  const versions = await readVersions(db, [id]);
  return versions.map(({ number, article, changes, firstSeenAt, seenAt }) => {
    const isSilent = changes.some(({ type }) => type === 'silentEdit');
    return { number, article, changes, isSilent, firstSeenAt, seenAt };
  });
}
