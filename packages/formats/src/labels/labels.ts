import type { MediaKind } from '@broadsheet/core/model';

/**
 * The few words that the formats add of their own.
 *
 * @example
 * ```ts
 * toText(article, { labels: { image: 'Bild', video: 'Film', updated: 'Uppdaterad' } });
 * ```
 */
export interface Labels extends Readonly<Record<MediaKind, string>> {
  /** Names embedded content. */
  readonly embed: string;
  /** Stands before the date of the last change. */
  readonly updated: string;
}

/** The words in English, used where the caller gives none. */
export const englishLabels: Labels = {
  image: 'Picture',
  graphic: 'Graphic',
  video: 'Video',
  audio: 'Audio',
  embed: 'Embed',
  updated: 'Updated',
};
