import type { Article, Paragraph } from '@broadsheet/core/model';
import { completeArticle } from '@broadsheet/core/fixtures';

/** What a test says of an article; all else is left out or the same for all. */
export interface FictionalArticle extends Partial<Omit<Article, 'body'>> {
  /** Its paragraphs. Default: one of its own for each address. */
  readonly paragraphs?: readonly string[];
}

/** Writes an article for a test, which says no more than it must. */
export function fictionalArticle({ paragraphs, ...stated }: FictionalArticle): Article {
  const { schemaVersion, representationType, dir, access, rights, status, stats } = completeArticle;
  const address = stated.canonicalUrl ?? stated.url;
  const texts = paragraphs ?? [`Nothing is known of ${address ?? 'it'}.`];
  return {
    schemaVersion,
    id: address ?? 'urn:broadsheet:test',
    altIds: [],
    alternates: [],
    kind: 'article',
    representationType,
    headline: 'It rains',
    headlines: [],
    contributors: [],
    infoSources: [],
    sections: [],
    tags: [],
    dir,
    about: [],
    mentions: [],
    access,
    rights,
    corrections: [],
    status,
    media: [],
    quotes: [],
    stats,
    body: texts.map(paragraphOf),
    ...stated,
  };
}

function paragraphOf(value: string, index: number): Paragraph {
  return { type: 'paragraph', id: `p${index + 1}`, children: [{ type: 'text', value }] };
}

/** A paragraph long enough to be told from others; that of each number shares no run of words with those of others. */
export function longParagraph(number: number): string {
  const words = Array.from({ length: 80 }, (_, index) => `word${number}x${index}`);
  return `${words.join(' ')}.`;
}
