/** Options of {@link wordpress}. */
export interface WordPressOptions {
  /** Type of the posts, as WordPress calls it (`post`, `page`, or one the site added). Default `post`. */
  readonly postType?: string;
  /** Address of the REST interface, absolute. Found by asking the site where it is not given. */
  readonly apiUrl?: string;
  /** Posts asked for at a time, 1 to 100. Default 100. */
  readonly pageSize?: number;
}
