import type { CreditRole } from '@broadsheet/core/model';
import { once } from '../language/once.ts';
import { createPhrases } from '../language/phrases.ts';

/** Words that introduce a credit, with the role of the person named after them. */
export const creditOpenings = once(() =>
  createPhrases<CreditRole>([
    ['courtesy', 'courtesy'],
    ['illustrator', 'illustration'],
    ['videographer', 'video'],
    ['photographer', 'photo'],
  ]),
);
