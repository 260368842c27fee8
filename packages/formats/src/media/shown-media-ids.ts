import type { Block } from '@broadsheet/core/model';
import { walkBlocks } from '@broadsheet/core/model';

/** The ids of all media that blocks show. */
export function shownMediaIds(body: readonly Block[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const block of walkBlocks(body)) {
    if ('mediaId' in block) {
      ids.add(block.mediaId);
    } else if (block.type === 'gallery') {
      for (const id of block.mediaIds) {
        ids.add(id);
      }
    }
  }
  return ids;
}
