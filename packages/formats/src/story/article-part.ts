/** Every part of an article that is written, in the order of the page. */
export const articleParts = [
  'kicker',
  'headline',
  'standfirst',
  'byline',
  'dates',
  'leadMedia',
  'dateline',
  'body',
  'corrections',
] as const;

/**
 * A part of the article that is written. `leadMedia` is the medium that leads the story where the body does not show
 * it; `corrections` are the notes of the editors that the body does not hold.
 *
 * @example
 * ```ts
 * const include: readonly ArticlePart[] = ['headline', 'standfirst', 'body'];
 * ```
 */
export type ArticlePart = (typeof articleParts)[number];
