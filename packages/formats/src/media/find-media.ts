import type { Scene } from '../walk/scene.ts';
import type { MediaEntry } from './media-registry.ts';

/** The medium that a block refers to; `undefined`, and a loss, when the article does not have it. */
export function findMedia(mediaId: string, pointer: string, { labels, media, losses }: Scene): MediaEntry | undefined {
  const entry = media.get(mediaId);
  // An article that nobody has checked may hold a medium of any kind.
  if (entry === undefined || !Object.hasOwn(labels, entry.medium.kind)) {
    losses.report(pointer, 'missingMedia', `The article has no medium "${mediaId}" of a known kind.`);
    return undefined;
  }
  return entry;
}
