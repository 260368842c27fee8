/** What a contributor did. `contributor` when the source does not say. */
export type ContributorRole =
  | 'author'
  | 'editor'
  | 'contributor'
  | 'reporter'
  | 'photographer'
  | 'illustrator'
  | 'translator'
  | 'researcher'
  | 'reviewer';

/** What a contributor is. */
export type ContributorKind = 'person' | 'organisation' | 'agency';

/** Somebody who made the story (schema.org `author`, ninjs `people`, ANS `credits.by`). */
export interface Contributor {
  /** The name alone, without "By", titles of office or affiliation. */
  readonly name: string;
  /** What they did. */
  readonly role: ContributorRole;
  /** A person, an organisation (such as "Staff" or an editorial board), or a news agency. */
  readonly kind: ContributorKind;
  /** Page about the contributor, absolute. */
  readonly url?: string;
  /** Organisation, desk or place printed with the name, such as "Science Correspondent" or "Reuters". */
  readonly affiliation?: string;
  /** The text the name was read from. */
  readonly raw: string;
}

/** Class of a source of information (Arc ANS `source.source_type`, with `handout` for ministries and press offices). */
export type SourceType = 'staff' | 'wires' | 'freelance' | 'stock' | 'handout';

/** Where the story's information came from (ninjs `infoSources`). */
export interface InfoSource {
  /** Name of the source, such as a wire service. */
  readonly name: string;
  /** Class of the source, when it is known. */
  readonly sourceType?: SourceType;
  /** The text it was read from. */
  readonly raw: string;
}

/** The organisation that publishes the story. */
export interface Publisher {
  /** Name as the publisher writes it. */
  readonly name: string;
  /** Home page, absolute. */
  readonly url?: string;
  /** Address of the logo, absolute. */
  readonly logoUrl?: string;
}
