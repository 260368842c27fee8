import type { Article } from '@broadsheet/core/model';
import { once } from '../candidates/language/once.ts';
import type { Extraction } from '../extraction.ts';
import type { Assembly } from './assembly.ts';
import { coverageOf } from './coverage.ts';
import { evidenceOf } from './evidence.ts';
import { listRemoved } from './removed.ts';

/**
 * Gives an article the account of how it was made. Most callers want the article alone, so each part of the account is
 * worked out when it is first read, and kept. The parts are enumerable properties of the extraction itself: a copy,
 * `JSON.stringify` and `structuredClone` see them as they see any other.
 */
export function accountFor(article: Article, { candidates, claims, diagnostics, placed }: Assembly): Extraction {
  const evidence = once(() => evidenceOf({ article, claims, bodySource: candidates.bodySource }));
  const removed = once(() => listRemoved(candidates));
  const coverage = once(() => coverageOf(candidates.blocks, placed));
  return {
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
}
