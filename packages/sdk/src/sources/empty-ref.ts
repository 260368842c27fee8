import type { ArticleRef } from '@broadsheet/core/model';

/** A pointer of which nothing is known but perhaps the address. */
export function emptyRef(url: string | undefined): ArticleRef {
  const known = url === undefined ? {} : { url };
  return { type: 'articleRef', ...known, altIds: [], contributors: [], sections: [], tags: [], media: [] };
}
