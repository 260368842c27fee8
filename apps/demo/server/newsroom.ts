import type { Client } from '@broadsheet/sdk';
import { createNodeClient } from '@broadsheet/sdk/node';
import { createKeptStories, type KeptStories } from './stories/kept-stories.ts';
import { listenPublisher, publication, sections, type ListeningPublisher } from '@broadsheet/sdk/testing';

/** A section of the newspaper, with the feed that lists its stories. */
export interface NewsroomSection {
  /** Name as printed. */
  readonly name: string;
  /** Address of its feed. */
  readonly feedUrl: string;
}

/** What the routes work with: the SDK's client, and the newspaper that the front page shows. */
export interface Newsroom {
  /** Reads the public web, and the newspaper. */
  readonly client: Client;
  /** The built-in newspaper. It is read over HTTP alone; the samples use its renderers. */
  readonly publisher: ListeningPublisher;
  /** Feed of the front page. */
  readonly feedUrl: string;
  /** The sections, in the order of the newspaper's navigation. */
  readonly sections: readonly NewsroomSection[];
  /** The stories read last, with their originals. */
  readonly stories: KeptStories;
  /** Stops the client and the newspaper. */
  readonly close: () => Promise<void>;
}

const timeoutMs = 15_000;

/**
 * Starts the fictional newspaper and makes the client that reads it.
 *
 * @param publisherPort - Port of the newspaper; 0 lets the system choose.
 */
export async function openNewsroom(publisherPort: number): Promise<Newsroom> {
  const publisher = await listenPublisher({ port: publisherPort });
  const client = createNodeClient({
    allow: { hosts: [new URL(publisher.origin).host] },
    // A newsroom on a machine without a way out still shows its own newspaper.
    proxy: 'ignore',
    timeoutMs,
    userAgent: `Broadsheet demo (${publication.name})`,
  });
  return {
    client,
    publisher,
    stories: createKeptStories(),
    feedUrl: `${publisher.origin}/feed/`,
    sections: Object.values(sections).map(({ name, slug }) => ({ name, feedUrl: `${publisher.origin}/${slug}/feed/` })),
    close: async () => {
      await client.close();
      await publisher.close();
    },
  };
}
