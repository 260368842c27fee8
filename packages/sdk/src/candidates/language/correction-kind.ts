import type { CorrectionKind } from '@broadsheet/core/model';
import { firstWord } from './classify-line.ts';
import { cutNoteDate } from './cut-note-date.ts';
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

/** The opening of a note stands within so many characters. */
const maxOpeningCharacters = 120;

/** What a note of the editors does, by its opening words; `undefined` for a line that is no such note. */
export function correctionKind(text: string): CorrectionKind | undefined {
  const folded = foldText(cutNoteDate(text.slice(0, maxOpeningCharacters)).text);
  return matchPhrase(openings(), folded, firstWord(folded))?.value;
}
