/** What is known of the page of a credit. */
export interface CreditContext {
  /** Names of the publisher, by which pictures of its own staff are known. */
  readonly publisherNames?: readonly string[];
}
