import { type Article, type QuoteVerification, verifyQuote } from '@broadsheet/core/model';
import { toPrompt } from '@broadsheet/formats/prompt';
import type { Client } from '@broadsheet/sdk';
import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { addressSchema, readOnly } from './address.ts';
import { type Answer, answer } from './answer.ts';

const inputSchema = z.object({
  url: addressSchema('the article'),
  quote: z.string().min(1).max(20_000).describe('The words, without quotation marks around them'),
});

const outputSchema = z.object({
  match: z
    .enum(['exact', 'normalised', 'near', 'absent'])
    .describe(
      'exact: to the letter; normalised: but for case, accents and punctuation; near: most words; absent: not there',
    ),
  text: z.string().optional().describe('The words as the article has them'),
  speaker: z.string().optional().describe('Who is quoted with them; absent where the article says them itself'),
  similarity: z.number().optional().describe('Of near words, the share in common'),
  edits: z
    .array(z.object({ before: z.string(), after: z.string() }))
    .describe('Of near words, what was asked for and what the article has instead'),
  url: z.string().optional().describe('Address that scrolls to the words: cite this'),
});

/** Checks words that are said to stand in an article. */
export function registerVerifyQuote(server: McpServer, client: Client): void {
  server.registerTool(
    'verify_quote',
    {
      title: 'Verify a quotation',
      description:
        'Checks whether an article holds words that are quoted from it: exactly, nearly with the difference, or not at all; and who said them.',
      inputSchema,
      outputSchema,
      annotations: readOnly,
    },
    async ({ url, quote }, { mcpReq: { signal } }) =>
      answer(async () => describeMatch(await client.article(url, { signal }), quote)),
  );
}

function describeMatch(article: Article, quote: string): Answer<z.infer<typeof outputSchema>> {
  const found = verifyQuote(article, quote);
  if (found.match === 'absent')
    return { text: 'The article does not hold these words.', result: { match: 'absent', edits: [] } };
  const speaker = found.quote?.speaker?.name;
  const { similarity, edits = [] } = found.match === 'near' ? found : {};
  const url = addressOf(article, found.text);
  const result = {
    match: found.match,
    text: found.text,
    speaker,
    similarity,
    edits: edits.map(({ before, after }) => ({ before, after })),
    url,
  };
  return { text: [`${sentences[found.match]}: “${found.text}”`, speaker, url].filter(Boolean).join('\n'), result };
}

const sentences: Readonly<Record<Exclude<QuoteVerification['match'], 'absent'>, string>> = {
  exact: 'The article holds these words, to the letter',
  normalised: 'The article holds these words, but for case, accents or punctuation',
  near: 'The article says something like it',
};

/** The address that scrolls to words of an article; of words over several blocks, to the first of them. */
function addressOf(article: Article, text: string): string | undefined {
  const [line] = text.split('\n');
  const { index } = toPrompt(article, { budget: Infinity });
  for (const { marker } of index.citations) {
    const citation = index.resolve(marker, line);
    if (citation !== undefined) return citation.url;
  }
  return undefined;
}
