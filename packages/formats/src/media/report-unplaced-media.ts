import type { Article } from '@broadsheet/core/model';
import type { LossLog } from '../losses/loss-log.ts';
import { shownMediaIds } from './shown-media-ids.ts';

/** Reports the media that neither a block shows nor the story leads with. */
export function reportUnplacedMedia({ body, leadMediaId, media }: Article, losses: LossLog): void {
  const shown = shownMediaIds(body);
  for (const [index, { id }] of media.entries()) {
    if (!shown.has(id) && id !== leadMediaId) {
      losses.report(
        `/media/${index}`,
        'unplacedMedia',
        `No block shows the medium "${id}", and it does not lead the story.`,
      );
    }
  }
}
