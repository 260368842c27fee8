import type { Article } from '@broadsheet/core/model';
import { UsageError } from './usage-error.ts';

/** A format that articles are written in. */
export interface Format {
  /** Whether it is JSON, so that an article fits on a line. */
  readonly isJson: boolean;
  /** Ending of the name of a file, with the dot. */
  readonly extension: string;
  /** Writes an article: a text, or a value that becomes JSON. */
  readonly write: (article: Article) => Promise<unknown>;
}

/** Every format of the command line, one row each; what writes it is loaded when it is asked for. */
const formatTable = {
  markdown: {
    isJson: false,
    extension: '.md',
    write: async (article) => (await import('@broadsheet/formats/markdown')).toMarkdown(article),
  },
  json: { isJson: true, extension: '.json', write: async (article) => article },
  jsonld: {
    isJson: true,
    extension: '.jsonld',
    write: async (article) => (await import('@broadsheet/formats/json-ld')).toJsonLd(article),
  },
  ninjs: {
    isJson: true,
    extension: '.ninjs.json',
    write: async (article) => (await import('@broadsheet/formats/ninjs')).toNinjs(article),
  },
  html: {
    isJson: false,
    extension: '.html',
    write: async (article) => (await import('@broadsheet/formats/html')).toHtml(article, { document: true }),
  },
  text: {
    isJson: false,
    extension: '.txt',
    write: async (article) => (await import('@broadsheet/formats/text')).toText(article),
  },
} as const satisfies Readonly<Record<string, Format>>;

/** Name of a format. */
export type FormatName = keyof typeof formatTable;

/**
 * The format of a name.
 *
 * @throws {UsageError} when there is none.
 */
export function formatNamed(name: string): Format {
  if (isFormat(name)) return formatTable[name];
  throw new UsageError(`There is no format “${name}”; pass ${Object.keys(formatTable).join(', ')}.`);
}

/**
 * Whether a list is to be written as JSON rather than as lines.
 *
 * @throws {UsageError} when it is to be written as anything else.
 */
export function isJsonWanted(name: string = 'text'): boolean {
  if (name === 'json' || name === 'text') return name === 'json';
  throw new UsageError(`A list cannot be written as “${name}”; pass text or json.`);
}

/** What a format wrote, as a file: JSON is laid out to be read, and the last line ends. */
export function asFile(written: unknown): string {
  const text = typeof written === 'string' ? written : JSON.stringify(written, undefined, 2);
  return text.endsWith('\n') ? text : `${text}\n`;
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formatTable, name);
}
