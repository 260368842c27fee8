import { setTimeout as delay } from 'node:timers/promises';
import process from 'node:process';
import { openArchive } from '../../open-archive.ts';
import { generatedFeed } from '../press/generated-feed.ts';
import { listenPress } from '../press/listen-press.ts';
import { makeDatabases, type EngineName } from './make-databases.ts';
import { printLine } from './print-line.ts';

const minuteMs = 60_000;
const hosts = 100;
/** Minutes after which a feed prints a new story. */
const newsAfterMinutes = 5;

/** Many feeds watched for some minutes. Gives whether every look was conditional where it can be, and none starved. */
export async function watchedFeedsRun(engine: EngineName, feeds: number, minutes: number): Promise<boolean> {
  const startMs = performance.now();
  const newsOf = (feed: number): readonly number[] =>
    Array.from(
      { length: 1 + Math.floor((performance.now() - startMs) / minuteMs / newsAfterMinutes) },
      (_, news) => news * feeds + feed,
    );
  const press = await listenPress({
    hosts,
    pages: 0,
    instead: (path, origin) => {
      const feed = /^\/feed-(\d+)$/.exec(path)?.[1];
      if (feed === undefined) return undefined;
      const news = newsOf(Number(feed));
      return {
        headers: { 'content-type': 'application/rss+xml', etag: `"${news.length}"` },
        body: generatedFeed(origin, news),
      };
    },
  });
  const { make, remove } = makeDatabases(engine);
  const archive = await openArchive({ database: await make(), client: { allow: { hosts: ['127.0.0.1'] } } });
  try {
    for (let feed = 0; feed < feeds; feed += 1)
      await archive.watch(`${press.hosts[feed % hosts]?.origin}/feed-${feed}`, { every: '1m' });
    const worker = await archive.work({ concurrency: 8 });
    for (let minute = 1; minute <= minutes; minute += 1) {
      await delay(minuteMs);
      printLine(
        `  minute ${minute}: ${megabytes()} MB resident, ${(await archive.watched()).filter(({ checkedAt }) => checkedAt === undefined).length} feeds not looked at yet`,
      );
    }
    await worker.stop();
    return report(
      engine,
      feeds,
      press.hosts.flatMap(({ asked, origin }) => asked.map((one) => ({ ...one, url: `${origin}${one.path}` }))),
    );
  } finally {
    await archive.close();
    await press.close();
    await remove();
  }
}

function megabytes(): string {
  globalThis.gc?.();
  return (process.memoryUsage().rss / 1e6).toFixed(0);
}

interface Look {
  readonly url: string;
  readonly isConditional: boolean;
}

function report(engine: EngineName, feeds: number, asked: readonly Look[]): boolean {
  const looks = new Map<string, boolean[]>();
  for (const { url, isConditional } of asked)
    if (url.includes('/feed-')) looks.set(url, [...(looks.get(url) ?? []), isConditional]);
  const counts = [...looks.values()].map(({ length }) => length);
  const unconditional = [...looks.values()].flatMap(([, ...later]) => later).filter((isConditional) => !isConditional);
  printLine(
    `feeds on ${engine}: ${looks.size} of ${feeds} looked at, ${Math.min(...counts)} to ${Math.max(...counts)} times each`,
  );
  printLine(`  ${unconditional.length} looks after the first that asked for everything`);
  return looks.size === feeds && unconditional.length === 0 && Math.min(...counts) > 1;
}
