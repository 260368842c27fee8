import type { PageInput } from '../../systems/system.ts';
import type { Contender } from './contender.ts';
import { timeCall } from './time-call.ts';
import { stageNames, timeStages } from './time-stages.ts';

/** Row of the yardstick: what it costs to parse a page into the tree of htmlparser2, and nothing else. */
export const yardstickRow = 'htmlparser2, its tree';

/** Row of the whole way from HTML to article. */
export const wholeRow = 'extractArticle';

/** Broadsheet, whole and by stages, and the parser it is measured against; always measured. */
export const ownContenders = {
  yardstick: oneRow(yardstickRow, async () => {
    const { parseDocument } = await import('htmlparser2');
    return ({ html }) => parseDocument(html);
  }),
  events: oneRow('htmlparser2, its events without a tree', async () => {
    const { Parser } = await import('htmlparser2');
    return ({ html }) => new Parser({}).end(html);
  }),
  stages: { rows: stageNames, load: async () => timeStages },
  whole: oneRow(wholeRow, async () => {
    const { extractArticle } = await import('@broadsheet/sdk');
    return extractArticle;
  }),
  account: oneRow('extractArticle, its account read', async () => {
    const { extractArticle } = await import('@broadsheet/sdk');
    return (input) => {
      const { article, evidence, removed, coverage } = extractArticle(input);
      return { article, evidence, removed, coverage };
    };
  }),
} as const satisfies Readonly<Record<string, Contender>>;

/** Other extractors, each doing no more than its documentation shows; measured when asked for. */
export const peerContenders = {
  'readability-linkedom': oneRow('Readability + linkedom', async () => {
    const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
    return ({ html }) => new Readability(parseHTML(html).document).parse();
  }),
  'readability-jsdom': oneRow('Readability + jsdom', async () => {
    const [{ Readability }, { parseWithJsdom }] = await Promise.all([
      import('@mozilla/readability'),
      import('../../systems/peers/jsdom-page.ts'),
    ]);
    return (input) => {
      const { window } = parseWithJsdom(input);
      new Readability(window.document).parse();
      window.close();
    };
  }),
  defuddle: oneRow('defuddle', async () => {
    const [{ Defuddle }, { parseHTML }] = await Promise.all([import('defuddle/node'), import('linkedom')]);
    return async ({ html, url }) => Defuddle(parseHTML(html).document, url, { useAsync: false });
  }),
  extractus: oneRow('extractus', async () => {
    const { extractFromHtml } = await import('@extractus/article-extractor');
    return async ({ html, url }) => extractFromHtml(html, url);
  }),
} as const satisfies Readonly<Record<string, Contender>>;

/** Everything that goes through pages in `bench speed`, by name. */
export const contenders: ReadonlyMap<string, Contender> = new Map(
  Object.entries({ ...ownContenders, ...peerContenders }),
);

/** Name of another extractor. */
export type PeerName = keyof typeof peerContenders;

/** Names of the other extractors, in the order of the rows. */
export const peerNames: readonly PeerName[] = Object.keys(peerContenders).filter(isPeerName);

function isPeerName(name: string): name is PeerName {
  return Object.hasOwn(peerContenders, name);
}

function oneRow(row: string, loadRun: () => Promise<(input: PageInput) => unknown>): Contender {
  return {
    rows: [row],
    load: async () => {
      const run = await loadRun();
      return async (input) => [await timeCall(() => run(input))];
    },
  };
}
