import {
  type Article,
  type Block,
  type Correction,
  computeStats,
  type Direction,
  inlineText,
  type Live,
  SCHEMA_VERSION,
  walkBlocks,
} from '@broadsheet/core/model';
import { safeParseArticle } from '@broadsheet/core';
import { ForeignDocumentError, type ForeignFormat } from '../errors/foreign-document-error.ts';

/** What a foreign document says of an article; what follows from it is added by {@link toArticle}. */
export type ForeignArticle = {
  readonly [Property in Exclude<keyof Article, Derived>]: Article[Property] | undefined;
} & {
  /** Notes of the editors that stand outside the body. */
  readonly corrections: readonly Correction[];
  /** What is known of a live blog beside its entries. */
  readonly live: Omit<Live, 'updateIds'> | undefined;
};

type Derived = 'schemaVersion' | 'dir' | 'quotes' | 'stats' | 'corrections' | 'live' | 'dateRetrieved';

/** Languages that are written from right to left, unless the tag names another script. */
const rightToLeft: readonly string[] = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/**
 * The article that a foreign document tells of, with what follows from its parts.
 *
 * @throws {ForeignDocumentError} When that is no valid article.
 */
export function toArticle(foreign: ForeignArticle, format: ForeignFormat): Article {
  const { corrections, live, ...stated } = foreign;
  const body = foreign.body ?? [];
  const result = safeParseArticle({
    ...withoutUndefined(stated),
    schemaVersion: SCHEMA_VERSION,
    dir: directionOf(foreign.inLanguage),
    corrections: [...correctionsIn(body), ...corrections],
    ...(foreign.kind === 'liveblog' ? { live: liveOf(body, live) } : {}),
    quotes: [],
    stats: computeStats(body, foreign.inLanguage),
  });
  if (!result.success) {
    throw new ForeignDocumentError(format, result.error.issues, { cause: result.error });
  }
  return result.article;
}

/** The properties that are given. */
function withoutUndefined(properties: object): object {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}

function directionOf(inLanguage: string | undefined): Direction {
  const [language = '', script] = (inLanguage ?? '').toLowerCase().split('-');
  return rightToLeft.includes(language) && script !== 'latn' && script !== 'cyrl' ? 'rtl' : 'ltr';
}

function correctionsIn(body: readonly Block[]): readonly Correction[] {
  return [...walkBlocks(body)].flatMap((block) =>
    block.type === 'correction' ? [{ kind: block.kind, text: inlineText(block.children), blockId: block.id }] : [],
  );
}

function liveOf(body: readonly Block[], stated: Omit<Live, 'updateIds'> | undefined): object {
  const updateIds = [...walkBlocks(body)].filter(({ type }) => type === 'liveUpdate').map(({ id }) => id);
  return { keyEventIds: [], pinnedIds: [], ...withoutUndefined(stated ?? {}), updateIds };
}
