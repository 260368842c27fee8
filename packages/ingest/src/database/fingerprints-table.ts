/** What near-duplicates of an article are found by, apart from it, so that a look through articles does not touch it. */
export interface FingerprintsTable {
  readonly article_id: number;
  /** Runs of words in the text, as core's fingerprint counts them. */
  readonly runs: number;
  /** Signature of core's fingerprint. */
  readonly signature: string;
  /** Hashes of parts of the signature: near-duplicates share one. Empty for a text too short to compare. */
  readonly bands: readonly number[];
}
