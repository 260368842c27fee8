import type { ArticleFilter } from '../reading/article-filter.ts';
import type { SaveResult } from '../saving/save-result.ts';

/**
 * How articles are written to a file: `jsonl`, one article a line, as it is; `ninjs`, one item of IPTC's ninjs 3.1 a line;
 * `parquet`, one row an article, for analysis, with its text and the article as JSON.
 */
export type ExportFormat = 'jsonl' | 'ninjs' | 'parquet';

/** Options of an export: which articles, and how. */
export interface ExportOptions extends ArticleFilter {
  /** The format. Default `jsonl`. */
  readonly format?: ExportFormat;
  /** Whether every version is written, the first one first, so that an import makes them again. Default: the latest. */
  readonly versions?: boolean;
}

/** Options of an import. */
export interface ImportOptions {
  /** The format. Default `jsonl`. */
  readonly format?: Exclude<ExportFormat, 'parquet'>;
}

/** What became of a line of a file. */
export type ImportResult =
  | {
      /** The line was read. */
      readonly ok: true;
      /** Number of the line, from 1. */
      readonly line: number;
      /** What became of its article. */
      readonly result: SaveResult;
    }
  | {
      /** The line could not be read. */
      readonly ok: false;
      /** Number of the line, from 1. */
      readonly line: number;
      /** Why. */
      readonly error: unknown;
    };
