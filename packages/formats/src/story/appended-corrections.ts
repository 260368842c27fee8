import type { Article, CorrectionBlock } from '@broadsheet/core/model';
import { walkBlocks } from '@broadsheet/core/model';
import { cleanText } from '../characters/clean-text.ts';
import type { LossLog } from '../losses/loss-log.ts';

/** A note of the editors that stands outside the body, as a block. */
export interface AppendedCorrection {
  readonly block: CorrectionBlock;
  /** JSON Pointer to the note in `article.corrections`. */
  readonly pointer: string;
}

/** The notes of `article.corrections` that no block of the body holds, in the order printed. */
export function appendedCorrectionsOf(article: Article, losses: LossLog): readonly AppendedCorrection[] {
  const inBody = new Set([...walkBlocks(article.body)].map(({ id }) => id));
  return article.corrections.flatMap(({ kind, text, blockId }, index) => {
    if (blockId !== undefined && inBody.has(blockId)) {
      return [];
    }
    const pointer = `/corrections/${index}`;
    const value = cleanText(text, `${pointer}/text`, losses);
    return [{ block: { type: 'correction', id: '', kind, children: [{ type: 'text', value }] }, pointer }];
  });
}
