import type { ArticleRef } from '@broadsheet/core/model';
import { readStamp } from '../../candidates/read-stamp.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { InputError } from '../../errors/input-error.ts';
import { SourceError } from '../../errors/source-error.ts';
import type { SourceTools } from '../../source.ts';
import { isWanted } from '../is-wanted.ts';
import { lastPart } from '../last-part.ts';
import type { ListRequest, SourceDefinition } from '../source-definition.ts';
import { entryRef } from './entry-ref.ts';
import { readEntries } from './read-entries.ts';
import type { SitemapEntry } from './sitemap-entry.ts';

/** Options of {@link sitemap}. */
export interface SitemapOptions {
  /** Largest length of one sitemap, in bytes after decompression. Default 100,000,000; the protocol allows 52,428,800. */
  readonly maxBytes?: number;
}

const defaultMaxBytes = 100_000_000;
/** An index lists sitemaps, some list indexes; what is nested deeper goes in circles. */
const maxDepth = 3;

/**
 * A sitemap, or an index of sitemaps: XML, plain text, or either as a gzip file. It is read as it arrives, so its length
 * does not matter. It gives references only; those of the extension for news have a headline and a date of publication.
 */
export const sitemapSource: SourceDefinition<SitemapOptions> = {
  name: 'sitemap',
  open: (url, { maxBytes = defaultMaxBytes }, tools) => {
    const list = (request: ListRequest): AsyncGenerator<ArticleRef> => {
      if (request.search !== undefined)
        throw new InputError('search', 'A sitemap cannot be searched: it does not hold the words of its articles.');
      return listSitemap(url, { request, maxBytes, tools, seen: new Set() }, 0);
    };
    return {
      list,
      get: async (reference, signal) => {
        if (URL.canParse(reference)) return tools.fetchArticle(reference, { signal });
        for await (const { url: address } of list({ ...everything, signal })) {
          if (address !== undefined && lastPart(new URL(address)) === reference)
            return tools.fetchArticle(address, { signal });
        }
        throw new SourceError('not-found', url, `lists no address that ends in “${reference.slice(0, 200)}”.`);
      },
    };
  },
};

const everything = {
  since: undefined,
  until: undefined,
  modifiedSince: undefined,
  limit: Infinity,
  search: undefined,
};

interface Listing {
  readonly request: ListRequest;
  readonly maxBytes: number;
  readonly tools: SourceTools;
  /** Sitemaps that were read or are being read. */
  readonly seen: Set<string>;
}

/** Lists a sitemap and those that it lists. One of them that fails ends the list only after the others. */
async function* listSitemap(url: string, listing: Listing, depth: number): AsyncGenerator<ArticleRef> {
  const { request, maxBytes, tools, seen } = listing;
  seen.add(url);
  const further: string[] = [];
  for await (const entry of readEntries(tools.streamText(url, { signal: request.signal, maxBytes }), url)) {
    if (entry.kind === 'url') yield entryRef(entry, url);
    else if (mayHoldWanted(entry, request)) further.push(resolveUrl(entry.texts.get('loc') ?? '', url) ?? '');
  }
  let failure: { readonly error: unknown } | undefined;
  for (const address of further) {
    if (address === '' || seen.has(address) || depth >= maxDepth) continue;
    try {
      yield* listSitemap(address, listing, depth + 1);
    } catch (error) {
      if (request.signal?.aborted === true) throw error;
      failure ??= { error };
    }
  }
  if (failure !== undefined) throw failure.error;
}

/** A sitemap that was not changed since then holds nothing that was published or changed since. */
function mayHoldWanted({ texts }: SitemapEntry, { since, modifiedSince }: ListRequest): boolean {
  const dateModified = readStamp(texts.get('lastmod') ?? '');
  return dateModified === undefined || isWanted({ dateModified }, { since, until: undefined, modifiedSince });
}
