import { BroadsheetError } from '@broadsheet/core/model';

/**
 * What a source is that is no article. Pages with nothing to read: `empty` holds neither headline nor text; `consent`
 * asks for consent before it shows anything; `bot-challenge` asks for a proof of being human; `paywall` shows an offer
 * only; `not-found` says that there is nothing here, whatever its status code. Pages with something to read, see
 * {@link NotAnArticleError.isReadable}: `index` lists stories, products or other pages; `product` offers one thing for
 * sale; `discussion` is a thread of a forum, or questions with answers; `documentation` is a page of a manual or other
 * reference work; `service` says what an organisation does or offers, as most front pages of companies do.
 */
export type NotAnArticleKind =
  | 'empty'
  | 'index'
  | 'product'
  | 'discussion'
  | 'documentation'
  | 'service'
  | 'consent'
  | 'bot-challenge'
  | 'paywall'
  | 'not-found';

/** Kinds whose pages hold something to read all the same. */
const readableKinds: ReadonlySet<NotAnArticleKind> = new Set([
  'index',
  'product',
  'discussion',
  'documentation',
  'service',
]);

const orReadAnyway = ', or set requireArticle to false to read this page as it is';

const explanations: Readonly<Record<NotAnArticleKind, string>> = {
  empty:
    'it holds neither a headline nor text. If the page is filled in by script, pass the HTML that a browser renders',
  index: `it lists pages rather than telling a story. Pass the address of one of them${orReadAnyway}`,
  product: `it offers a product for sale. Pass the address of an article${orReadAnyway}`,
  discussion: `it is a discussion of many people. Pass the address of an article${orReadAnyway}`,
  documentation: `it is part of a manual or reference work. Pass the address of an article${orReadAnyway}`,
  service: `it says what an organisation offers. Pass the address of an article${orReadAnyway}`,
  consent: 'it asks for consent before it shows the article. Fetch it with the cookie that records a choice',
  'bot-challenge': 'it asks for a proof of being human. Ask the publisher for access, or use its feed or API',
  paywall: 'it shows an offer to subscribe and no text of the article. Fetch it with the access you have',
  'not-found': 'it says that there is no such article, whatever its status code',
};

/** The source was read, but it is no article. */
export class NotAnArticleError extends BroadsheetError {
  override readonly name = 'NotAnArticleError';
  override readonly code = 'NOT_AN_ARTICLE';
  /** What it is instead. */
  readonly kind: NotAnArticleKind;
  /** Whether the page holds something to read all the same: with the option `requireArticle: false` it is read. */
  readonly isReadable: boolean;
  /** Address of the source, when it has one. */
  readonly url: string | undefined;

  constructor(kind: NotAnArticleKind, url?: string, options?: ErrorOptions) {
    super(`${url ?? 'The input'} is not an article: ${explanations[kind]}.`, options);
    this.kind = kind;
    this.isReadable = readableKinds.has(kind);
    this.url = url;
  }

  /** Whether a value is such an error, of this or of another copy of the package. */
  static override isInstance(value: unknown): value is NotAnArticleError {
    return BroadsheetError.isInstance(value) && value.code === 'NOT_AN_ARTICLE';
  }
}
