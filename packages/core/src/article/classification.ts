/** A section of the publication. */
export interface Section {
  /** Name as printed. */
  readonly name: string;
  /** Front page of the section, absolute. */
  readonly url?: string;
}

/** What an entity or tag stands for; `topic` when the source does not say. */
export type EntityKind = 'topic' | 'person' | 'organisation' | 'place' | 'event' | 'work' | 'thing';

/** A tag that the publisher gave the story. */
export interface Tag {
  /** Name as printed. */
  readonly name: string;
  /** What the tag stands for. */
  readonly kind: EntityKind;
  /** Page of the tag, absolute. */
  readonly url?: string;
}

/** Something the story is about or mentions (schema.org `about`, `mentions`). */
export interface Entity {
  /** Name as the source writes it. */
  readonly name: string;
  /** What it is. */
  readonly kind: EntityKind;
  /** Page about it, absolute. */
  readonly url?: string;
  /** Addresses that identify it, such as its Wikidata page (schema.org `sameAs`). */
  readonly sameAs: readonly string[];
}
