import { getCollection } from 'astro:content';
import { twinPath, writeTwin } from './write-twin.ts';

/** A page as Markdown. */
export interface Twin {
  /** Path under the root of the site, without a slash at its front. */
  readonly path: string;
  /** Address of the twin, absolute. */
  readonly url: string;
  /** Title of the page. */
  readonly title: string;
  /** What the page says of itself, in a sentence. */
  readonly description: string | undefined;
  /** The whole text. */
  readonly markdown: string;
}

/** All pages as Markdown, in the order of their paths. */
export async function readTwins(site: URL | undefined): Promise<readonly Twin[]> {
  const entries = await getCollection('docs');
  return entries
    .toSorted((first, second) => (first.id < second.id ? -1 : 1))
    .map((entry) => {
      const page = new URL(entry.id === 'index' || entry.id === '' ? '/' : `/${entry.id}/`, site);
      const { title, description } = entry.data;
      const path = twinPath(entry.id);
      return { path, url: new URL(`/${path}`, site).href, title, description, markdown: writeTwin(entry, page.href) };
    });
}
