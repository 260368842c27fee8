import type { Media } from '@broadsheet/core/model';

/** The names of those credited for a medium, in printed order: `Ada Brandt / Northern Wire`; `''` when there are none. */
export function creditLineOf({ credits }: Media): string {
  return credits.map(({ name }) => name).join(' / ');
}
