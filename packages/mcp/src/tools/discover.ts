import type { Client, Discovery } from '@broadsheet/sdk';
import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { addressSchema, readOnly } from './address.ts';
import { type Answer, answer } from './answer.ts';

const inputSchema = z.object({ url: addressSchema('a page of the site, best its front page') });

const outputSchema = z.object({
  feeds: z.array(z.object({ url: z.string().describe('For read_feed'), title: z.string().optional() })),
  sitemaps: z.array(z.string()),
  systems: z
    .array(z.object({ name: z.string(), url: z.string() }))
    .describe('Content management systems that show their articles to programs'),
  unread: z.array(z.string()).describe('Places that could not be looked at: nothing is known of them'),
});

/** Finds what a site offers to read its articles by. */
export function registerDiscover(server: McpServer, client: Client): void {
  server.registerTool(
    'discover',
    {
      title: 'Find the feeds of a site',
      description: 'Finds the feeds, the sitemaps and the content management system of a news site.',
      inputSchema,
      outputSchema,
      annotations: readOnly,
    },
    async ({ url }, { mcpReq: { signal } }) =>
      answer(async () => describeDiscovery(await client.discover(url, { signal }))),
  );
}

function describeDiscovery({ feeds, sitemaps, apis, unread }: Discovery): Answer<z.infer<typeof outputSchema>> {
  const result = {
    feeds: feeds.map(({ url, title }) => ({ url, title })),
    sitemaps: sitemaps.map(({ url }) => url),
    systems: apis.map(({ name, siteUrl }) => ({ name, url: siteUrl })),
    unread: unread.map(({ url }) => url),
  };
  const lines = [
    ...result.feeds.map(({ url, title }) => `feed\t${url}\t${title ?? ''}`),
    ...result.sitemaps.map((url) => `sitemap\t${url}`),
    ...result.systems.map(({ name, url }) => `${name}\t${url}`),
  ];
  return { text: lines.length === 0 ? 'The site offers nothing that programs can read.' : lines.join('\n'), result };
}
