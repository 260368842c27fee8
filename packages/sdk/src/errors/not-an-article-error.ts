import { BroadsheetError } from '@broadsheet/core/model';

/**
 * What a source is that is no article: `empty` holds neither headline nor text; `index` lists articles; `consent` asks
 * for consent before it shows anything; `bot-challenge` asks for a proof of being human; `paywall` shows an offer
 * only; `not-found` says that there is nothing here, whatever its status code.
 */
export type NotAnArticleKind = 'empty' | 'index' | 'consent' | 'bot-challenge' | 'paywall' | 'not-found';

const explanations: Readonly<Record<NotAnArticleKind, string>> = {
  empty:
    'it holds neither a headline nor text. If the page is filled in by script, pass the HTML that a browser renders',
  index: 'it lists articles rather than being one. Pass the address of one of its articles',
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
  /** Address of the source, when it has one. */
  readonly url: string | undefined;

  constructor(kind: NotAnArticleKind, url?: string, options?: ErrorOptions) {
    super(`${url ?? 'The input'} is not an article: ${explanations[kind]}.`, options);
    this.kind = kind;
    this.url = url;
  }

  /** Whether a value is such an error, of this or of another copy of the package. */
  static override isInstance(value: unknown): value is NotAnArticleError {
    return BroadsheetError.isInstance(value) && value.code === 'NOT_AN_ARTICLE';
  }
}
