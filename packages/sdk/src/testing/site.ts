import type { Story } from './story.ts';

/** What a renderer needs to know beside the story: where the newspaper is served, and what else it holds. */
export interface Site {
  /** Scheme, host and port without a slash at the end: `http://127.0.0.1:4100`. */
  readonly origin: string;
  /** Every story, newest first. */
  readonly stories: readonly Story[];
}

/** Makes a path of the newspaper absolute; leaves an absolute address as it is. */
export function absolute(site: Site, path: string): string {
  return path.startsWith('/') ? `${site.origin}${path}` : path;
}
