import * as z from 'zod';
import type { Truth } from './truth.ts';

/** A page as its set's `truth.jsonl` describes it. */
export interface TruthLine {
  /** Name of the page inside its set, also of its file. */
  readonly id: string;
  /** Address it was fetched from. */
  readonly url?: string;
  /** What kind of page it is, where the set says so. */
  readonly pageType?: string;
  /** What is known about it. */
  readonly truth: Truth;
}

const page = { id: z.string().min(1), url: z.string().nullable() };
const strings = z.array(z.string());

const wcxbLine = z.object({
  ...page,
  pageType: z.string(),
  title: z.string(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  text: z.string(),
  with: strings,
  without: strings,
});

/** Reads a line of the sets `wcxb` and `wcxb-other`. */
export function readWcxbLine(input: unknown): TruthLine {
  const line = wcxbLine.parse(input);
  return {
    ...identity(line),
    pageType: line.pageType,
    truth: withoutEmpty({
      title: line.title,
      authors: asList(line.author),
      published: isIsoDay(line.published) ? line.published : '',
      text: line.text,
      mustAppear: line.with,
      mustNotAppear: line.without,
      isArticle: line.pageType === 'article',
    }),
  };
}

const fundusLine = z.object({
  ...page,
  title: z.string(),
  authors: strings,
  published: z.string(),
  topics: strings,
  standfirst: strings,
  sections: z.array(z.object({ headline: strings, paragraphs: strings })),
  images: z.array(z.object({ caption: z.string().nullable(), credits: strings, url: z.string() })),
});

/** Reads a line of the set `fundus`: the text is the standfirst, the headings of the sections and their paragraphs. */
export function readFundusLine(input: unknown): TruthLine {
  const line = fundusLine.parse(input);
  const sections = line.sections.flatMap((section) => [...section.headline, ...section.paragraphs]);
  return {
    ...identity(line),
    truth: withoutEmpty({
      title: line.title,
      authors: line.authors,
      published: line.published,
      text: [...line.standfirst, ...sections].join('\n'),
      standfirst: line.standfirst.join('\n'),
      topics: line.topics,
      pictures: line.images.map(({ url, caption, credits }) => ({ urls: [url], caption: caption ?? '', credits })),
      isArticle: true,
    }),
  };
}

const htmldateLine = z.object({ ...page, published: z.string() });

/** Reads a line of the set `htmldate`; a label that is no date counts as none. */
export function readHtmldateLine(input: unknown): TruthLine {
  const line = htmldateLine.parse(input);
  const published = isIsoDay(line.published) ? line.published : '';
  return { ...identity(line), truth: withoutEmpty({ published, isArticle: true }) };
}

const snippetsLine = z.object({ ...page, with: strings, without: strings });

/** Reads a line of the set `snippets`. */
export function readSnippetsLine(input: unknown): TruthLine {
  const line = snippetsLine.parse(input);
  return {
    ...identity(line),
    truth: withoutEmpty({ mustAppear: line.with, mustNotAppear: line.without, isArticle: true }),
  };
}

const readerLine = z.object({
  ...page,
  title: z.string(),
  byline: z.string().nullable(),
  published: z.string().nullable(),
  text: z.string(),
});

/** Reads a line of the set `reader`. */
export function readReaderLine(input: unknown): TruthLine {
  const line = readerLine.parse(input);
  return {
    ...identity(line),
    truth: withoutEmpty({
      title: line.title,
      authors: asList(line.byline),
      published: line.published ?? '',
      text: line.text,
      isArticle: true,
    }),
  };
}

/** Id and address of a line; some sets write other names in the place of an address, which are left out. */
function identity({ id, url }: { readonly id: string; readonly url: string | null }): Omit<TruthLine, 'truth'> {
  return url !== null && /^https?:/i.test(url) && URL.canParse(url) ? { id, url } : { id };
}

/** Leaves out what a set labels as empty, so that an empty label is never measured. */
function withoutEmpty(truth: Truth): Truth {
  const { title = '', published = '', text = '', standfirst = '' } = truth;
  const { authors = [], topics = [], pictures = [], mustAppear = [], mustNotAppear = [] } = truth;
  return {
    isArticle: truth.isArticle,
    ...(title.trim() === '' ? {} : { title }),
    ...(published.trim() === '' ? {} : { published }),
    ...(text.trim() === '' ? {} : { text }),
    ...(standfirst.trim() === '' ? {} : { standfirst }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(pictures.length === 0 ? {} : { pictures }),
    ...(mustAppear.length + mustNotAppear.length === 0 ? {} : { mustAppear, mustNotAppear }),
  };
}

function asList(text: string | null): readonly string[] {
  return text === null || text.trim() === '' ? [] : [text];
}

function isIsoDay(text: string | null): text is string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);
}
