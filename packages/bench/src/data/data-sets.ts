import {
  type TruthLine,
  readFundusLine,
  readHtmldateLine,
  readReaderLine,
  readSnippetsLine,
  readWcxbLine,
} from './truth-readers.ts';

/** A set of pages with truth, as a folder `<name>/pages/<id>.html.gz` and `<name>/truth.jsonl`. */
export interface DataSet {
  /** What it holds. */
  readonly content: string;
  /** Where its pages and labels were published. */
  readonly origin: string;
  /** Licence of the labels; the pages are their publishers'. */
  readonly licence: string;
  /** Reads one line of its `truth.jsonl`; throws a `ZodError` when the line has another shape. */
  readonly readLine: (input: unknown) => TruthLine;
}

/** The sets the bench knows, in the order of its tables. */
export const dataSets = {
  fundus: {
    content: 'news pages of about 40 countries, every field of an article labelled',
    origin: 'flairNLP/fundus, the test resources of its publishers',
    licence: 'MIT',
    readLine: readFundusLine,
  },
  wcxb: {
    content: 'article pages of the whole web: text, title, author, day, passages',
    origin: 'WCXB, the Web Content Extraction Benchmark of Murrough Foley, dev split, articles',
    licence: 'CC-BY-4.0',
    readLine: readWcxbLine,
  },
  'wcxb-other': {
    content: 'pages that are no articles: service, product, collection, forum, listing, documentation',
    origin: 'WCXB, dev split, other page types',
    licence: 'CC-BY-4.0',
    readLine: readWcxbLine,
  },
  htmldate: {
    content: 'pages with their day of publication',
    origin: 'adbar/htmldate, its evaluation data',
    licence: 'Apache-2.0',
    readLine: readHtmldateLine,
  },
  snippets: {
    content: 'pages of many languages with passages that must and must not be extracted',
    origin: 'adbar/trafilatura, its evaluation data',
    licence: 'Apache-2.0',
    readLine: readSnippetsLine,
  },
  reader: {
    content: "pages with the text that Mozilla's Readability is expected to give",
    origin: 'mozilla/readability, its test pages',
    licence: 'Apache-2.0',
    readLine: readReaderLine,
  },
} as const satisfies Record<string, DataSet>;

/** Name of a set. */
export type DataSetName = keyof typeof dataSets;

/** The names of the sets, in the order of the tables. */
export const dataSetNames: readonly DataSetName[] = Object.keys(dataSets).filter(isDataSetName);

function isDataSetName(name: string): name is DataSetName {
  return Object.hasOwn(dataSets, name);
}
