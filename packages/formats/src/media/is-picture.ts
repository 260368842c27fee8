import type { Media } from '@broadsheet/core/model';

/** Whether a medium is shown as a picture, rather than played. */
export function isPicture({ kind }: Media): boolean {
  return kind === 'image' || kind === 'graphic';
}
