import type { DataSetPage } from '../data/data-set-page.ts';
import { pageLanguage } from '../data/page-language.ts';
import type { Outcome } from '../systems/outcome.ts';
import { type SystemName, systems } from '../systems/systems.ts';
import { adaptersFingerprint } from './adapters-fingerprint.ts';
import { type PredictionCache, hash } from './prediction-cache.ts';
import { type PredictionWorker, createPredictionWorker } from './prediction-worker.ts';
import { systemVersion } from './system-version.ts';

/** How pages are run through systems. */
export interface PredictPagesOptions {
  /** Threads at work at the same time. */
  readonly workers: number;
  /** How long one page may take in one system, in milliseconds. */
  readonly timeoutMs: number;
  /** Where answers of peers are kept. */
  readonly cache: PredictionCache;
  /** Names of rules that Broadsheet does without. */
  readonly withoutRules: readonly string[];
  /** Called after each page with how many are done and how many there are. */
  readonly onProgress: (done: number, total: number) => void;
}

/** A page and what became of it in one system. */
export interface PageOutcome {
  /** The page. */
  readonly page: DataSetPage;
  /** Language it declares, see {@link pageLanguage}. */
  readonly language: string;
  /** What became of it. */
  readonly outcome: Outcome;
}

/** Runs all pages through one system, in the order of the pages. */
export async function predictPages(
  pages: readonly DataSetPage[],
  system: SystemName,
  options: PredictPagesOptions,
): Promise<readonly PageOutcome[]> {
  const predict = await createPredict(system, options);
  const results: PageOutcome[] = [];
  const queue = pages.entries();
  let done = 0;
  const runLane = async (): Promise<void> => {
    const worker = createPredictionWorker({
      entry: new URL('./worker-entry.ts', import.meta.url),
      timeoutMs: options.timeoutMs,
    });
    try {
      for (const [index, page] of queue) {
        const html = await page.readHtml();
        results[index] = { page, language: pageLanguage(html), outcome: await predict(page, html, worker) };
        done += 1;
        options.onProgress(done, pages.length);
      }
    } finally {
      await worker.close();
    }
  };
  await Promise.all(Array.from({ length: options.workers }, runLane));
  return results;
}

type Predict = (page: DataSetPage, html: string, worker: PredictionWorker) => Promise<Outcome>;

async function createPredict(
  system: SystemName,
  { cache, timeoutMs, withoutRules }: PredictPagesOptions,
): Promise<Predict> {
  const ask: Predict = async (page, html, worker) =>
    worker.predict({ system, input: { html, withoutRules, ...(page.url === undefined ? {} : { url: page.url }) } });
  if (!systems[system].isCached) {
    return ask;
  }
  const fixed = `${await systemVersion(systems[system])} ${await adaptersFingerprint()} ${timeoutMs}`;
  return async (page, html, worker) => {
    const key = { system, fingerprint: `${fixed} ${page.url ?? ''} ${hash(html)}` };
    const kept = await cache.read(key);
    if (kept !== undefined) {
      return kept;
    }
    const outcome = await ask(page, html, worker);
    await cache.write(key, outcome);
    return outcome;
  };
}
