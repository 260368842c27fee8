import type { Article } from '@broadsheet/core/model';
import type { LossLog } from '../losses/loss-log.ts';

/** Reports a medium that is said to lead the story and that the article does not have. */
export function reportMissingLead({ leadMediaId, media }: Article, losses: LossLog): void {
  if (leadMediaId !== undefined && media.every(({ id }) => id !== leadMediaId)) {
    losses.report('/leadMediaId', 'missingMedia', `The article has no medium "${leadMediaId}".`);
  }
}
