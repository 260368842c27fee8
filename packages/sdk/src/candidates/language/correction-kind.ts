import type { CorrectionKind } from '@broadsheet/core/model';
import { foldText } from './fold-text.ts';
import { once } from './once.ts';
import { createPhrases, matchPhrase } from './phrases.ts';

const openings = once(() =>
  createPhrases<CorrectionKind>([
    ['correction', 'correction'],
    ['clarification', 'clarification'],
    ['update', 'update'],
    ['editorsNote', 'editorsNote'],
  ]),
);

/** What a note of the editors does, by its opening words; `undefined` for a line that is no such note. */
export function correctionKind(text: string): CorrectionKind | undefined {
  const folded = foldText(text.slice(0, 200)).replace(/^[^\p{L}]+/u, '');
  return matchPhrase(openings(), folded, 0)?.value;
}
