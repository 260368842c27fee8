import type { Article } from '@broadsheet/core/model';
import type { LabelledBlock } from '../candidates/blocks/labelled-block.ts';
import { once } from '../candidates/language/once.ts';
import type { Extraction } from '../extraction.ts';
import type { Assembly } from './assembly.ts';
import { coverageOf } from './coverage.ts';
import { evidenceOf } from './evidence.ts';
import { withQuotes } from './quotes/with-quotes.ts';
import { describeRemoved, type RemovedPart } from './removed.ts';

/** What an extraction was made from. */
export interface Origin {
  /** The article without its quotations, which are read when they are asked for. */
  readonly fields: Article;
  /** How its article was assembled. */
  readonly assembly: Assembly;
  /** What the article left out before anything was put back. */
  readonly parts: () => readonly RemovedPart[];
  /** Blocks that body and media were assembled from, and those of parts that were put back, among others. */
  readonly assembled: readonly LabelledBlock[];
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
export function accountFor(origin: Origin): Extraction {
  const { fields, assembly } = origin;
  const { claims, diagnostics, candidates } = assembly;
  const evidence = once(() => evidenceOf({ article: fields, claims, bodySource: candidates.bodySource }));
  const removed = once(() =>
    origin
      .parts()
      .filter(({ id }) => !origin.restored.has(id))
      .map(describeRemoved),
  );
  const coverage = once(() => {
    const leftOut = new Set(origin.parts().flatMap(({ blocks }) => blocks));
    const source = [...candidates.blocks, ...(candidates.page?.blocks ?? [])];
    const assembled = origin.assembled.filter((block) => !leftOut.has(block));
    return coverageOf(source, assembled, fields);
  });
  const extraction: Extraction = {
    article: withQuotes(fields),
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
