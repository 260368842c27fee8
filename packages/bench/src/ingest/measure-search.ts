import type { Archive } from '@broadsheet/ingest';
import { median, quantile } from '../speed/quantile.ts';
import { queriesOf, searchCases } from './search-cases.ts';

/** Queries of each kind that do not count, before those that do. */
const warmUps = 5;

/** How long searches of a kind took. */
export interface SearchTimes {
  /** The kind. */
  readonly name: string;
  /** Median of the times from asking to the marked hits. */
  readonly medianMs: number;
  /** Time that 95 of 100 searches kept. */
  readonly p95Ms: number;
  /** Articles on the first page, on average. */
  readonly meanHits: number;
}

/** Measures so many searches of each kind, and all together, one after the other. */
export async function measureSearch(archive: Archive, count: number): Promise<readonly SearchTimes[]> {
  const all: Sample[] = [];
  const rows: SearchTimes[] = [];
  for (const searchCase of searchCases) {
    const samples: Sample[] = [];
    for (const query of queriesOf(searchCase, warmUps + count)) {
      const startedAt = performance.now();
      const { hits } = await archive.search(query, searchCase.options);
      samples.push({ elapsedMs: performance.now() - startedAt, hits: hits.length });
    }
    const kept = samples.slice(warmUps);
    all.push(...kept);
    rows.push(timesOf(searchCase.name, kept));
  }
  return [...rows, timesOf('all', all)];
}

interface Sample {
  readonly elapsedMs: number;
  readonly hits: number;
}

function timesOf(name: string, samples: readonly Sample[]): SearchTimes {
  const times = samples.map(({ elapsedMs }) => elapsedMs);
  return {
    name,
    medianMs: median(times),
    p95Ms: quantile(times, 0.95),
    meanHits: samples.reduce((sum, { hits }) => sum + hits, 0) / samples.length,
  };
}
