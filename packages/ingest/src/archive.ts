/** Articles that are kept, with their history. */
export interface Archive {
  /** Waits for what runs and lets go of the database. */
  readonly close: () => Promise<void>;
}
