import { argv, memoryUsage } from 'node:process';
import { defaultExtractLimits, scanHtml } from '@broadsheet/sdk/training';
import { extractArticle, NotAnArticleError } from '@broadsheet/sdk';
import { parseDocument } from 'htmlparser2';
import { BenchError } from '../../bench-error.ts';
import { answerParent } from '../../run/child.ts';
import { choosePages } from '../pages/choose-pages.ts';
import { pageChoiceSchema } from '../pages/page-choice-schema.ts';

/** Ways to hold a page in memory. */
const holders: ReadonlyMap<string, (html: string) => unknown> = new Map<string, (html: string) => unknown>([
  ['scan', (html) => scanHtml(html, defaultExtractLimits)],
  ['article', holdArticle],
  ['htmlparser2', (html) => parseDocument(html)],
]);

/*
 * Measures the memory that one way to hold a page takes, named by the first argument, on the pages that the second one
 * chooses. `retained` asks for the bytes per character that stay while all results are held, `allocated` for those that
 * are taken on the way.
 */
const [, , name = '', choice = '{}'] = argv;
const hold = holders.get(name);
const collect = globalThis.gc;
if (hold === undefined) throw new BenchError(`There is no way "${name}" to hold a page.`);
if (collect === undefined) throw new BenchError('The memory of pages is measured with --expose-gc.');
const pages = await choosePages(pageChoiceSchema.parse(JSON.parse(choice)));
const characters = pages.reduce((sum, { input }) => sum + input.html.length, 0);

answerParent(async (message) => {
  const before = usedBytes();
  if (message === 'allocated') {
    const bytes = pages.reduce((sum, { input }) => sum + allocatedBytes(() => hold(input.html)), 0);
    return bytes / characters;
  }
  const held = pages.map(({ input }) => hold(input.html));
  const bytes = usedBytes() - before;
  return held.length === 0 ? 0 : bytes / characters;
});

/** What holds an article; pages with nothing to read leave an error. */
function holdArticle(html: string): unknown {
  try {
    return extractArticle({ html }, { requireArticle: false });
  } catch (error) {
    if (NotAnArticleError.isInstance(error)) return error;
    throw error;
  }
}

function usedBytes(): number {
  collect?.();
  const { heapUsed, arrayBuffers } = memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What a call allocates; the young generation is so large (see `memory-part.ts`) that nothing is collected on the way. */
function allocatedBytes(call: () => unknown): number {
  const before = usedBytes();
  call();
  const { heapUsed, arrayBuffers } = memoryUsage();
  return heapUsed + arrayBuffers - before;
}
