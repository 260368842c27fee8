import type { Article } from '@broadsheet/core/model';
import { toPromptWithLosses } from '@broadsheet/formats/prompt';
import type { Client } from '@broadsheet/sdk';
import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { addressSchema, readOnly } from './address.ts';
import { type Answer, answer } from './answer.ts';

const ordinaryBudget = 20_000;

const inputSchema = z.object({
  url: addressSchema('the article'),
  budget: z
    .int()
    .min(500)
    .max(500_000)
    .default(ordinaryBudget)
    .describe('Most characters of text; a longer story is cut between paragraphs'),
});

const outputSchema = z.object({
  url: z.string().describe('Address that the publisher declares as the right one, else the one that was read'),
  headline: z.string(),
  standfirst: z.string().optional(),
  byline: z.string().optional().describe('As printed'),
  authors: z.array(z.string()),
  publisher: z.string().optional(),
  datePublished: z.string().optional().describe('ISO 8601, no more precise than the page says, with its offset'),
  dateModified: z.string().optional().describe('ISO 8601, as datePublished'),
  inLanguage: z.string().optional().describe('BCP 47'),
  isWhole: z.boolean().describe('Whether the page held the whole story, rather than a teaser or its free part'),
  isCut: z.boolean().describe('Whether the budget left passages out'),
  corrections: z.array(z.string()),
  quotes: z.array(z.object({ text: z.string(), speaker: z.string().optional() })).describe('What is quoted, and whom'),
  passages: z
    .array(z.object({ marker: z.string(), url: z.string().optional() }))
    .describe('For each marker of the text the address that scrolls to its passage: cite this'),
});

/** Reads an article, as text whose passages can be cited. */
export function registerReadArticle(server: McpServer, client: Client): void {
  server.registerTool(
    'read_article',
    {
      title: 'Read an article',
      description:
        'Reads the news article at an address: headline, byline, dates and the story, each passage behind a marker such as [3] that belongs to an address to cite. Fails with a reason where the page is no article.',
      inputSchema,
      outputSchema,
      annotations: readOnly,
    },
    async ({ url, budget }, { mcpReq: { signal } }) =>
      answer(async () => describeArticle(await client.article(url, { signal }), url, budget)),
  );
}

function describeArticle(article: Article, asked: string, budget: number): Answer<z.infer<typeof outputSchema>> {
  const {
    prompt: { text, index },
    losses,
  } = toPromptWithLosses(article, { budget });
  const result = {
    url: article.canonicalUrl ?? article.url ?? asked,
    headline: article.headline,
    standfirst: article.standfirst,
    byline: article.bylineText,
    authors: article.contributors.map(({ name }) => name),
    publisher: article.publisher?.name,
    datePublished: article.datePublished?.iso,
    dateModified: article.dateModified?.iso,
    inLanguage: article.inLanguage,
    isWhole: article.representationType === 'full',
    isCut: losses.some(({ reason }) => reason === 'budget'),
    corrections: article.corrections.map((correction) => correction.text),
    quotes: article.quotes.map((quote) => ({ text: quote.text, speaker: quote.speaker?.name })),
    passages: index.citations.map((citation) => ({ marker: citation.marker, url: citation.url })),
  };
  return { text, result };
}
