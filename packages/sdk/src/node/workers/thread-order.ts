import type { Article } from '@broadsheet/core/model';
import type { NotAnArticleKind } from '../../errors/not-an-article-error.ts';
import type { Extraction } from '../../extraction.ts';
import type { RawDocument } from '../../input/fetched-document.ts';

/** What a thread is asked to do. */
export interface ThreadOrder {
  /** The document to extract. */
  readonly raw: RawDocument;
  /** Whether the account of the extraction is wanted, or the article alone. */
  readonly isAccountWanted: boolean;
  /** Where the thread writes down when it begins. */
  readonly begun: BeginMark;
}

/** A moment that one thread marks and another one reads. */
export interface BeginMark {
  /** When the mark was made ready, on the clock of {@link Date}. */
  readonly readyMs: number;
  /** How much later the work began, in milliseconds and at least one; zero before. */
  readonly delayMs: Int32Array<SharedArrayBuffer>;
}

/**
 * What came of it, in values that can be passed between threads: they know no classes and no values that are worked out
 * later, so errors come as what they are made of, and an article comes without its quotations, which its receiver can
 * read as well.
 */
export type ThreadOutcome =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'extraction'; readonly extraction: Extraction }
  | { readonly kind: 'foreign'; readonly what: string }
  | { readonly kind: 'not-an-article'; readonly page: NotAnArticleKind; readonly url: string | undefined }
  | { readonly kind: 'input'; readonly property: string; readonly message: string; readonly cause: unknown }
  | { readonly kind: 'defect'; readonly error: unknown };
