import type { Article } from '@broadsheet/core/model';
import type { Candidates } from '../candidates/candidates.ts';
import { once } from '../candidates/language/once.ts';
import type { Extraction } from '../extraction.ts';
import type { Assembly } from './assembly.ts';
import { coverageOf } from './coverage.ts';
import { evidenceOf } from './evidence.ts';
import { describeRemoved, removedParts } from './removed.ts';

/** What an extraction was made from. */
export interface Origin {
  /** How its article was assembled. */
  readonly assembly: Assembly;
  /** The candidates before anything was put back. */
  readonly candidates: Candidates;
  /** Ids of the parts that were put back, each with the number of blocks that it became. */
  readonly restored: ReadonlyMap<string, number>;
}

const origins = new WeakMap<Extraction, Origin>();

/** What an extraction was made from; a copy of an extraction has nothing of it. */
export function originOf(extraction: Extraction): Origin | undefined {
  return origins.get(extraction);
}

/**
 * Gives an article the account of how it was made. Most callers want the article alone, so each part of the account is
 * worked out when it is first read, and kept. The parts are enumerable properties of the extraction itself: a copy,
 * `JSON.stringify` and `structuredClone` see them as they see any other.
 */
export function accountFor(article: Article, origin: Origin): Extraction {
  const { claims, diagnostics, placed, candidates } = origin.assembly;
  const evidence = once(() => evidenceOf({ article, claims, bodySource: candidates.bodySource }));
  const removed = once(() =>
    removedParts(origin.candidates.blocks)
      .filter(({ id }) => !origin.restored.has(id))
      .map((part) => describeRemoved(candidates.document, part)),
  );
  const coverage = once(() => coverageOf(candidates.blocks, placed));
  const extraction: Extraction = {
    article,
    get evidence() {
      return evidence();
    },
    get removed() {
      return removed();
    },
    diagnostics,
    get coverage() {
      return coverage();
    },
  };
  origins.set(extraction, origin);
  return extraction;
}
