import type { Archive } from './archive.ts';
import type { Engine } from './engine/engine.ts';
import { getArticle } from './reading/get-article.ts';
import { listArticles } from './reading/list-articles.ts';
import { listCopies } from './reading/list-copies.ts';
import { readHistory } from './reading/read-history.ts';
import { saveArticle } from './saving/save-article.ts';
import { searchArticles } from './search/search-articles.ts';
import { takeDown } from './takedowns/take-down.ts';

/** The archive that an engine with up-to-date tables holds. */
export function archiveOn(engine: Engine): Archive {
  return {
    save: async (article) => saveArticle(engine, article),
    get: async (url) => getArticle(engine, url),
    history: async (url) => readHistory(engine, url),
    copies: async (url) => listCopies(engine, url),
    list: async (options = {}) => listArticles(engine, options),
    search: async (query, options = {}) => searchArticles(engine, query, options),
    takeDown: async (takedown) => takeDown(engine, takedown),
    close: engine.close,
  };
}
