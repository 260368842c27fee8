import type { CreditRole } from '@broadsheet/core/model';
import { once } from '../language/once.ts';
import { createPhrases } from '../language/phrases.ts';

/**
 * What a word that introduces a credit says: the role of whoever is named; `source` stands before the source of a
 * graphic, `screenshot` before the place of a picture of a screen.
 */
export type CreditOpening =
  | Extract<CreditRole, 'courtesy' | 'illustrator' | 'videographer' | 'photographer'>
  | 'source'
  | 'screenshot';

/** Words that introduce a credit. */
export const creditOpenings = once(() =>
  createPhrases<CreditOpening>([
    ['courtesy', 'courtesy'],
    ['illustrator', 'illustration'],
    ['videographer', 'video'],
    ['photographer', 'photo'],
    ['screenshot', 'screenshot'],
    ['source', 'source'],
  ]),
);
