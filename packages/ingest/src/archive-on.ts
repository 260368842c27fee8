import type { Archive } from './archive.ts';
import type { Engine } from './engine/engine.ts';
import type { OpenArchiveOptions } from './open-archive-options.ts';
import { exportArticles } from './exchange/export-articles.ts';
import { importArticles } from './exchange/import-articles.ts';
import { getArticle } from './reading/get-article.ts';
import { listArticles } from './reading/list-articles.ts';
import { listCopies } from './reading/list-copies.ts';
import { readHistory } from './reading/read-history.ts';
import { readStorage } from './reading/read-storage.ts';
import { saveArticle } from './saving/save-article.ts';
import { searchArticles } from './search/search-articles.ts';
import { forgetArticles } from './takedowns/forget-articles.ts';
import { takeDown } from './takedowns/take-down.ts';
import { createWork } from './work/create-work.ts';

/** The archive that an engine with up-to-date tables holds. */
export function archiveOn(
  engine: Engine,
  { client = {}, retry = {}, telemetry = false }: OpenArchiveOptions = {},
): Archive {
  const work = createWork({ engine, client, retry, telemetry });
  return {
    ...work,
    save: async (article) => saveArticle(engine, article),
    get: async (url) => getArticle(engine, url),
    history: async (url) => readHistory(engine, url),
    copies: async (url) => listCopies(engine, url),
    list: async (options = {}) => listArticles(engine, options),
    search: async (query, options = {}) => searchArticles(engine, query, options),
    takeDown: async (takedown) => takeDown(engine, takedown),
    forget: async (filter) => forgetArticles(engine, filter),
    export: (options = {}) => exportArticles(engine, options),
    import: (chunks, options = {}) => importArticles(engine, chunks, options),
    storage: async () => readStorage(engine),
    close: async () => {
      await work.close();
      await engine.close();
    },
  };
}
