/** A reservation of rights against text and data mining, as the publisher declares it. */
export interface MiningReservation {
  /** Where it was declared: robots meta tag, TDMRep, an AI opt-out tag, a licence. */
  readonly signal: string;
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
