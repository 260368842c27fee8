import type { HeldProperties } from '../losses/holding.ts';

/** The properties of an article that a story is made of. */
export const storyProperties = {
  body: true,
  bylineText: true,
  corrections: { kind: true, text: true, blockId: true },
  dateModified: true,
  datePublished: true,
  dateline: true,
  headline: true,
  kicker: true,
  leadMediaId: true,
  media: true,
  standfirst: true,
} as const satisfies HeldProperties;
