import type { Client, Feed } from '@broadsheet/sdk';
import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { addressSchema, readOnly } from './address.ts';
import { type Answer, answer } from './answer.ts';

const ordinaryLimit = 20;

const inputSchema = z.object({
  url: addressSchema('the feed'),
  limit: z.int().min(1).max(500).default(ordinaryLimit).describe('Most items, from the beginning of the feed'),
});

const outputSchema = z.object({
  title: z.string().optional(),
  homePageUrl: z.string().optional(),
  total: z.int().describe('How many items the feed has'),
  items: z.array(
    z.object({
      headline: z.string().optional(),
      url: z.string().optional().describe('For read_article'),
      datePublished: z.string().optional().describe('ISO 8601, no more precise than the feed says, with its offset'),
      summary: z.string().optional(),
    }),
  ),
});

/** Lists the items of a feed. */
export function registerReadFeed(server: McpServer, client: Client): void {
  server.registerTool(
    'read_feed',
    {
      title: 'Read a feed',
      description:
        'Lists the latest articles of a feed (RSS, RDF, Atom or JSON Feed), with addresses for read_article.',
      inputSchema,
      outputSchema,
      annotations: readOnly,
    },
    async ({ url, limit }, { mcpReq: { signal } }) =>
      answer(async () => describeFeed(await client.feed(url, { signal }), limit)),
  );
}

function describeFeed(feed: Feed, limit: number): Answer<z.infer<typeof outputSchema>> {
  const items = feed.items.slice(0, limit).map(({ headline, url, datePublished, description }) => ({
    headline,
    url,
    datePublished: datePublished?.iso,
    summary: description,
  }));
  const lines = items.map(({ headline, url, datePublished }) => [datePublished, headline, url].join('\t'));
  return {
    text: [feed.title, ...lines].join('\n'),
    result: { title: feed.title, homePageUrl: feed.homePageUrl, total: feed.items.length, items },
  };
}
