/** Options of {@link ghost}. */
export interface GhostOptions {
  /** Key of the Content API: 26 hexadecimal digits, made to be public. Read from the site's front page by default. */
  readonly key?: string;
  /** Address of the Content API, absolute. Default: the one that the front page names, else `ghost/api/content/`. */
  readonly apiUrl?: string;
  /** Posts asked for at a time, 1 to 100. Default 100. */
  readonly pageSize?: number;
}
