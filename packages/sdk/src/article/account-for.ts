import type { Article } from '@broadsheet/core/model';
import type { LabelledBlock } from '../candidates/blocks/labelled-block.ts';
import type { Candidates } from '../candidates/candidates.ts';
import { once } from '../candidates/language/once.ts';
import type { Diagnostic, Extraction } from '../extraction.ts';
import { coverageOf } from './coverage.ts';
import { listRemoved } from './removed.ts';
import { evidenceOf } from './resolve-claims.ts';

/** What is known of an article besides what it was made from. */
interface Making {
  readonly article: Article;
  readonly diagnostics: readonly Diagnostic[];
  /** Blocks of the source that have found their place in the article. */
  readonly placed: ReadonlySet<LabelledBlock>;
}

/**
 * Gives an article the account of how it was made. Most callers want the article alone, so each part of the account is
 * worked out when it is first read, and kept. The parts are enumerable properties of the extraction itself: a copy,
 * `JSON.stringify` and `structuredClone` see them as they see any other.
 */
export function accountFor({ article, diagnostics, placed }: Making, candidates: Candidates): Extraction {
  const evidence = once(() => evidenceOf(candidates.claims));
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
