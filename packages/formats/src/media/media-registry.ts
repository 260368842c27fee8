import type { Media } from '@broadsheet/core/model';

/** A medium, and where it stands in the article. */
export interface MediaEntry {
  readonly medium: Media;
  readonly pointer: string;
}

/** The media by id; the first one counts where an id is given twice. */
export function createMediaRegistry(media: readonly Media[]): ReadonlyMap<string, MediaEntry> {
  const registry = new Map<string, MediaEntry>();
  for (const [index, medium] of media.entries()) {
    if (!registry.has(medium.id)) {
      registry.set(medium.id, { medium, pointer: `/media/${index}` });
    }
  }
  return registry;
}
