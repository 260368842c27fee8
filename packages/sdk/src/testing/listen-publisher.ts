import { listen, type ListenAddress } from './listen.ts';
import type { Publisher, PublisherOptions } from './publisher.ts';
import { createPublisher } from './publisher.ts';

/** How a publisher listens. */
export interface ListenOptions extends ListenAddress, Omit<PublisherOptions, 'origin'> {}

/** A newspaper that listens on a port. */
export interface ListeningPublisher extends Publisher {
  /** Where it is, without a slash at the end: `http://127.0.0.1:49152`. */
  readonly url: string;
  /** Stops listening and drops every connection. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a newspaper on a port of this machine. Rejects when the port is taken.
 *
 * @example
 * ```ts
 * const publisher = await listenPublisher();
 * const response = await fetch(`${publisher.url}/wp-json/wp/v2/posts?_embed`);
 * await publisher.close();
 * ```
 */
export async function listenPublisher(options: ListenOptions = {}): Promise<ListeningPublisher> {
  const {
    answering: publisher,
    url,
    close,
  } = await listen((origin) => createPublisher({ ...options, origin }), options);
  return {
    url,
    origin: publisher.origin,
    get stories() {
      return publisher.stories;
    },
    handle: publisher.handle,
    fetch: publisher.fetch,
    edit: publisher.edit,
    close,
  };
}
