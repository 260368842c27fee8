import { parseArticle } from '@broadsheet/core';
import type { Engine } from '../engine/engine.ts';
import { writeCursor } from '../reading/cursor.ts';
import { readLimit } from '../reading/read-limit.ts';
import { findMatches } from './find-matches.ts';
import { highlight } from './highlight.ts';
import { readQuery } from './read-query.ts';
import type { SearchOptions, SearchPage } from './search-page.ts';
import { searchTextOf } from './search-text.ts';

/** Searches the latest versions of all articles. */
export async function searchArticles(engine: Engine, text: string, options: SearchOptions): Promise<SearchPage> {
  const count = readLimit(options.limit);
  const queries = await readQuery(engine, text, options.language);
  if (queries.length === 0) return { hits: [] };

  const matches = await findMatches(engine, queries, options, count + 1);
  const found = matches.slice(0, count).map((match) => ({ ...match, article: parseArticle(match.article) }));
  const marked = await highlight(
    engine,
    found.map(({ article, config, query }) => ({
      config,
      query,
      headline: article.headline,
      body: searchTextOf(article).body,
    })),
  );
  const last = matches.length > count ? found.at(-1) : undefined;
  return {
    hits: found.map(({ article, version, score }, index) => ({
      article,
      version,
      score,
      headline: marked[index]?.headline ?? [],
      passage: marked[index]?.passage ?? [],
    })),
    ...(last === undefined ? {} : { next: writeCursor(last) }),
  };
}
