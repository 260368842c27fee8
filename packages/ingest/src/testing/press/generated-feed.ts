import { generatedDate, generatedHeadline } from './generated-text.ts';

/** An RSS feed that points at generated stories. */
export function generatedFeed(origin: string, stories: readonly number[]): string {
  const items = stories.map(
    (story) =>
      `<item><title>${generatedHeadline(story)}</title><link>${origin}/story-${story}</link><guid>${origin}/story-${story}</guid><pubDate>${new Date(generatedDate(story)).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Harbour Gazette</title><link>${origin}/</link><description>News of the harbour</description>
${items.join('\n')}
</channel></rss>
`;
}
