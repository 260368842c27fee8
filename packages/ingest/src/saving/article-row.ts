import type { InsertObject } from 'kysely';
import type { Database } from '../database/database.ts';
import { foldName } from '../names/fold-name.ts';
import { namesOfArticle } from '../names/names-of-article.ts';
import { searchConfigOf } from '../search/search-configs.ts';
import { searchTextOf } from '../search/search-text.ts';
import { searchVector } from '../search/search-vector.ts';
import type { Version } from '../versions/observation.ts';
import { momentOf } from './moment-of.ts';

/** The columns of an article that follow from its latest version. */
export type ArticleRow = Omit<InsertObject<Database, 'articles'>, 'id' | 'cluster_id' | 'version'>;

/** Writes the columns of an article that follow from its latest version. */
export function articleRow({ article, form, seenAt, firstSeenAt }: Version): ArticleRow {
  const { site, publisher } = namesOfArticle(article);
  const language = article.inLanguage?.toLowerCase() ?? '';
  const search_config = searchConfigOf(language);
  return {
    article: JSON.stringify(article),
    site,
    publisher,
    sections: article.sections.map(({ name }) => foldName(name)),
    authors: article.contributors.map(({ name }) => foldName(name)),
    language,
    search_config,
    search: searchVector(search_config, searchTextOf(article)),
    dated_at: article.datePublished === undefined ? firstSeenAt : momentOf(article.datePublished),
    form,
    seen_at: seenAt,
  };
}
