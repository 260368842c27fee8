import type { Article } from '@broadsheet/core/model';
import { englishLabels } from '../labels/labels.ts';
import type { LossLog } from '../losses/loss-log.ts';
import { createMediaRegistry } from '../media/media-registry.ts';
import { quotationMarksOf } from '../quotation-marks/quotation-marks.ts';
import { blockWords } from './block-words.ts';
import type { WordsState } from './words-state.ts';

/** What the handlers of plain words are told at the start of an article. */
export function createWordsState({ media, inLanguage }: Article, format: string, losses: LossLog): WordsState {
  return {
    labels: englishLabels,
    losses,
    media: createMediaRegistry(media),
    quotationMarks: quotationMarksOf(inLanguage),
    dateline: undefined,
    depth: 0,
    quotationDepth: 0,
    isInLink: false,
    format,
    blocks: blockWords,
  };
}
