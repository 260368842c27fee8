/** Which articles are meant; all that is given must hold. */
export interface ArticleFilter {
  /** Site of the publisher, such as `courant.example`, or its name. Case does not count. */
  readonly publisher?: string;
  /** Name of a section. Case does not count. */
  readonly section?: string;
  /** Name of a contributor. Case does not count. */
  readonly author?: string;
  /** BCP 47 tag; `pt` means `pt-BR` too. */
  readonly language?: string;
  /** First moment of publication: a date, or ISO 8601 such as `2026-05-01`, read as UTC where it has no offset. */
  readonly from?: Date | string;
  /** Moment before which it was published, like `from`. An article that does not say counts by when it was first seen. */
  readonly until?: Date | string;
}

/** A part of a list. */
export interface PageOptions {
  /** How many articles, 1 to 1,000. Default 20. */
  readonly limit?: number;
  /** `next` of the part before. */
  readonly after?: string;
}
