/** Another identifier of the article, with the scheme that gives it meaning (ninjs `altIds`). */
export interface AltId {
  /** Where the identifier counts, such as `wordpress`, `guid`, `ghost` or `uri`. */
  readonly role: string;
  /** The identifier, as text. */
  readonly value: string;
}

/** Why another address of the story exists. */
export type AlternateRole = 'amp' | 'short' | 'print' | 'language';

/** Another address of the same story. */
export interface Alternate {
  /** What the address is for. */
  readonly role: AlternateRole;
  /** The address, absolute. */
  readonly url: string;
  /** Language of that version as a BCP 47 tag; given where `role` is `language`. */
  readonly inLanguage?: string;
}
