import { type SystemName, systems } from '../systems/systems.ts';
import type { Contender, TimePage } from './contender.ts';
import { timeCall } from './time-call.ts';
import { stageNames, timeStages } from './time-stages.ts';

/** Row of the yardstick: `Parser` of htmlparser2 with a handler that does nothing, which builds no tree. */
export const yardstickRow = 'htmlparser2, bare parser';

/** Row of the whole way from HTML to article. */
export const wholeRow = 'extractArticle';

const ownContenders: readonly Contender[] = [
  {
    rows: [yardstickRow],
    load: async () => {
      const { Parser } = await import('htmlparser2');
      return oneRow(({ html }) => new Parser({}).end(html));
    },
  },
  {
    rows: ['htmlparser2, with a tree'],
    load: async () => {
      const { parseDocument } = await import('htmlparser2');
      return oneRow(({ html }) => parseDocument(html));
    },
  },
  { rows: stageNames, load: async () => timeStages },
  {
    rows: [wholeRow],
    load: async () => {
      const { extractArticle } = await import('@broadsheet/sdk');
      return oneRow(extractArticle);
    },
  },
];

/** The yardstick, Broadsheet by stages and as a whole, and the other systems that are asked for. */
export function contendersWith(names: readonly SystemName[]): readonly Contender[] {
  const others = names.map((name): Contender => ({
    rows: [name],
    load: async () => oneRow(await systems[name].load()),
  }));
  return [...ownContenders, ...others];
}

function oneRow(run: (input: Parameters<TimePage>[0]) => unknown): TimePage {
  return async (input) => [await timeCall(() => run(input))];
}
