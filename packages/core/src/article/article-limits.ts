/**
 * How large the input of `parseArticle` may be. Both limits are far above any real story; they keep nested, cyclic
 * or multiplied input from exhausting stack and memory.
 */
export const ARTICLE_LIMITS = {
  /** Levels of lists and objects in one another, the article itself being the first. A nested block takes two. */
  maxDepth: 256,
  /** Values of all kinds, those in lists and objects included. */
  maxValues: 1_000_000,
} as const;
