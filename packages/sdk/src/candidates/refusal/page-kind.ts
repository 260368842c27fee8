import type { NotAnArticleKind } from '../../errors/not-an-article-error.ts';

/** Kinds of pages that hold something to read and are no articles. */
export type PageKind = Extract<NotAnArticleKind, 'index' | 'product' | 'discussion' | 'documentation' | 'service'>;

/** The kinds, the one that shows most clearly first. */
export const pageKinds: readonly PageKind[] = ['discussion', 'documentation', 'product', 'index', 'service'];
