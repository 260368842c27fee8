/**
 * A use that a publisher reserves: `training` of models, `imageTraining` with the pictures alone, and `excerpts`, to show
 * more of the text than the declaration allows in results and answers.
 */
export type MiningUse = 'training' | 'imageTraining' | 'excerpts';

/** A reservation of rights against text and data mining, as the publisher declares it. */
export interface MiningReservation {
  /**
   * What declares it: `robots` (a directive of a robots element or of `X-Robots-Tag`), `tdm-reservation` (the TDM
   * Reservation Protocol of the W3C, as element or header), `content-usage` (the header of the IETF's AI preferences), or
   * another word of the source.
   */
  readonly signal: string;
  /** What is reserved; all text and data mining when absent. */
  readonly uses?: readonly MiningUse[];
  /** The declaration as written. */
  readonly raw: string;
  /** Address of the policy, absolute. */
  readonly policyUrl?: string;
}

/** Copyright, licence and reservations (schema.org and ninjs names). */
export interface Rights {
  /** Copyright line as printed. */
  readonly copyrightNotice?: string;
  /** Who holds the copyright. */
  readonly copyrightHolder?: string;
  /** Year of the copyright, four digits. */
  readonly copyrightYear?: number;
  /** Address of the licence, absolute. */
  readonly license?: string;
  /** Terms of use in words. */
  readonly usageTerms?: string;
  /** Declared reservations against text and data mining; empty when none is declared. */
  readonly miningReservations: readonly MiningReservation[];
}
