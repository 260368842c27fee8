/** What the publisher says about access to the story. `unknown` when it says nothing. */
export type AccessClaim = 'free' | 'metered' | 'registration' | 'paid' | 'unknown';

/** What could be read of the story. */
export type AccessReadable = 'full' | 'partial';

/** The publisher's claim about access and what could be read, kept apart: a paid story may come in full. */
export interface Access {
  /** The publisher's claim. */
  readonly claim: AccessClaim;
  /** What the source held. */
  readonly readable: AccessReadable;
  /** The words or property the claim was read from. */
  readonly raw?: string;
}
