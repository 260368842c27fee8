import { listen } from './listen.ts';

/** What a file of a site is answered with. */
export type SiteFile = ConstructorParameters<typeof Response>[0] | Response;

/** A site of files on a port of this machine. */
export interface ListeningSite {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  /** What was asked for, path and query, in order. */
  readonly asked: readonly string[];
  /** Stops listening and drops every connection. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a site that answers by path, or by path and query as written; what it has not is answered with 404.
 *
 * @param filesOf - The files by path, for the address of the site.
 */
export async function listenSite(
  filesOf: (origin: string) => Readonly<Record<string, SiteFile>>,
): Promise<ListeningSite> {
  const asked: string[] = [];
  const { url, close } = await listen((origin) => ({
    handle: (request) => {
      const { pathname, search } = new URL(request.url);
      asked.push(`${pathname}${search}`);
      const files = filesOf(origin);
      const file = files[`${pathname}${search}`] ?? files[pathname];
      if (file instanceof Response) return file.clone();
      return new Response(file ?? 'Nothing here.', { status: file === undefined ? 404 : 200 });
    },
  }));
  return { url, asked, close };
}
