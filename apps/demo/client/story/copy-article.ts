import type { Article } from '@broadsheet/core/model';

/** A format to copy a story in. */
export interface CopyFormat {
  /** Name of the format. */
  readonly label: string;
  /** Writes the article. What writes it is loaded when it is first asked for. */
  readonly write: (article: Article) => Promise<string>;
}

/** Tokens or so that a model is given of a story. */
const promptBudget = 8000;

/** The formats, in the order of the menu. */
export const copyFormats: readonly CopyFormat[] = [
  { label: 'Markdown', write: async (article) => (await import('@broadsheet/formats')).toMarkdown(article) },
  { label: 'HTML', write: async (article) => (await import('@broadsheet/formats')).toHtml(article) },
  { label: 'Plain text', write: async (article) => (await import('@broadsheet/formats')).toText(article) },
  { label: 'JSON-LD', write: async (article) => json((await import('@broadsheet/formats')).toJsonLd(article)) },
  { label: 'ninjs', write: async (article) => json((await import('@broadsheet/formats')).toNinjs(article)) },
  {
    label: 'Text for a model',
    write: async (article) => (await import('@broadsheet/formats')).toPrompt(article, { budget: promptBudget }).text,
  },
  { label: 'JSON', write: (article) => Promise.resolve(json(article)) },
];

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** Copies an article and gives the number of characters copied. Rejects when the browser does not allow it. */
export async function copyArticle(article: Article, { write }: CopyFormat): Promise<number> {
  const text = await write(article);
  await navigator.clipboard.writeText(text);
  return text.length;
}
