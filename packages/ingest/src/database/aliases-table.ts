/** Every name that an article goes by: its addresses, and the identifiers of its publisher. */
export interface AliasesTable {
  /** An address without what does not tell pages apart, or `<site> <scheme> <identifier>`. */
  readonly alias: string;
  readonly article_id: number;
}
