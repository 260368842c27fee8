/** One option of the command line. */
export interface OptionRow {
  /** Whether a value follows. */
  readonly type: 'string' | 'boolean';
  /** One letter that stands for it. */
  readonly short?: string;
  /** Whether it may be given several times. */
  readonly multiple?: boolean;
  /** What the value is called in the help. */
  readonly value?: string;
  /** What it does, for the help. */
  readonly help: string;
}

/** Every option, one row each, in the order of the help. */
export const optionTable = {
  format: {
    type: 'string',
    short: 'f',
    value: '<name>',
    help: 'markdown, json, jsonld, ninjs, html or text; lists are text or json',
  },
  explain: { type: 'boolean', help: 'say of every field where it was found and why it is believed' },
  url: { type: 'string', value: '<address>', help: 'where a file or standard input came from' },
  'any-page': { type: 'boolean', help: 'read pages that are no articles as well' },
  out: {
    type: 'string',
    short: 'o',
    value: '<folder>',
    help: 'write a file an article, Markdown unless --format says',
  },
  since: { type: 'string', value: '<date>', help: 'only what was published then or later' },
  until: { type: 'string', value: '<date>', help: 'only what was published before' },
  limit: { type: 'string', short: 'n', value: '<count>', help: 'no more than so many' },
  'full-text': { type: 'boolean', help: 'fetch the page of what a feed only teases' },
  quiet: { type: 'boolean', short: 'q', help: 'show no progress' },
  'allow-host': {
    type: 'string',
    multiple: true,
    value: '<host>',
    help: 'go there although it is not public; the host of <url> is allowed',
  },
  proxy: { type: 'string', value: '<policy>', help: 'refuse, ignore or trust the proxy that the environment names' },
  contact: { type: 'string', value: '<address>', help: 'where those who run a site can reach you' },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
  version: { type: 'boolean', short: 'v', help: 'show the version' },
} as const satisfies Readonly<Record<string, OptionRow>>;

/** Name of an option. */
export type OptionName = keyof typeof optionTable;
