/** Options of {@link strapi}. */
export interface StrapiOptions {
  /** Name of the collection in addresses of the interface. Default `articles`. */
  readonly collection?: string;
  /** Address of the page of a story, with `{slug}` in it: `https://courant.example/stories/{slug}`. None by default. */
  readonly pageUrl?: string;
  /** Names of the fields of the collection, where they differ from the usual ones. */
  readonly fields?: Partial<StrapiFields>;
  /** Entries asked for at a time, 1 to 100. Default 100. */
  readonly pageSize?: number;
}

/** Names of the fields of a collection: Strapi leaves them to each site. */
export interface StrapiFields {
  /** The headline. Default `title`. */
  readonly headline: string;
  /** The short name in addresses. Default `slug`. */
  readonly slug: string;
  /** The summary. Default `description`. */
  readonly standfirst: string;
  /** The text: HTML, or what Strapi calls blocks. Default `content`. */
  readonly body: string;
  /** The picture. Default `cover`. */
  readonly picture: string;
  /** The author or authors, related entries with a `name`. Default `author`. */
  readonly author: string;
  /** The category, a related entry with a `name`. Default `category`. */
  readonly section: string;
  /** The tags, related entries with a `name`. Default `tags`. */
  readonly tags: string;
}

/** The names in the example site of Strapi, which most sites begin with. */
export const usualFields: StrapiFields = {
  headline: 'title',
  slug: 'slug',
  standfirst: 'description',
  body: 'content',
  picture: 'cover',
  author: 'author',
  section: 'category',
  tags: 'tags',
};
