import type { Archive } from '@broadsheet/ingest';
import { generateArticle } from './generate-article.ts';

/** Articles that are saved at the same time. */
const concurrency = 3;

/** How an archive was filled. */
export interface Filling {
  /** Articles that were saved; those that it had before are not among them. */
  readonly saved: number;
  /** Time it took. */
  readonly elapsedMs: number;
}

/** Saves generated articles until the archive holds as many as are asked for; goes on where an earlier run stopped. */
export async function fillArchive(
  archive: Archive,
  count: number,
  showProgress: (text: string) => void,
): Promise<Filling> {
  const first = await firstMissing(archive, count);
  const startedAt = performance.now();
  let next = first;
  async function saveInTurn(): Promise<void> {
    while (next < count) {
      const number = next;
      next += 1;
      await archive.save(generateArticle(number));
      if (number % 100 === 0) showProgress(`${number} of ${count} articles`);
    }
  }
  await Promise.all(Array.from({ length: concurrency }, saveInTurn));
  return { saved: count - first, elapsedMs: performance.now() - startedAt };
}

/** The first number of an article that is missing; a few before it may be missing too, where a run was broken off. */
async function firstMissing(archive: Archive, count: number): Promise<number> {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((await archive.get(generateArticle(middle).id)) === undefined) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low - concurrency);
}
