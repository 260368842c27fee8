import * as z from 'zod';
import { startChild } from '../../run/child.ts';
import type { PageChoice, SpeedPart } from '../speed-part.ts';

/** The young generation of the heap is made so large, in MB, that no page fills it: what is allocated can be counted. */
const youngGenerationMb = 512;

const rows = {
  scan: 'the scanned page',
  article: 'the whole extraction',
  htmlparser2: 'htmlparser2, its tree',
} as const;

const scanBar = 1;

/** How much memory a page takes beside its own text. */
export const memoryPart: SpeedPart = async ({ choice, showProgress }) => {
  const figures = new Map<string, readonly [retained: number, allocated: number]>();
  for (const [name, row] of Object.entries(rows)) {
    showProgress(`memory: ${row}`);
    figures.set(name, await measureMemory(name, choice));
  }
  return {
    part: 'memory',
    title: 'Memory for each character of a page',
    method: 'Bytes beside the text itself: retained while the results of all pages are held, and allocated on the way.',
    columns: [
      { name: 'retained', digits: 2 },
      { name: 'allocated', digits: 2 },
    ],
    rows: Object.entries(rows).map(([name, row]) => ({ name: row, figures: figures.get(name) ?? [] })),
    bars: [
      {
        measured: 'bytes that the scanned page retains for each character',
        figure: figures.get('scan')?.[0] ?? 0,
        digits: 2,
        atMost: scanBar,
      },
    ],
  };
};

async function measureMemory(
  name: string,
  choice: PageChoice,
): Promise<readonly [retained: number, allocated: number]> {
  const nodeOptions = [
    '--expose-gc',
    `--max-semi-space-size=${youngGenerationMb}`,
    `--min-semi-space-size=${youngGenerationMb}`,
  ];
  const child = startChild(new URL('./memory-process.ts', import.meta.url), [name, JSON.stringify(choice)], {
    nodeOptions,
  });
  try {
    // The first pass over the pages also makes what a process makes once, such as tables.
    await child.ask('retained');
    const retained = z.number().parse(await child.ask('retained'));
    return [retained, z.number().parse(await child.ask('allocated'))];
  } finally {
    child.end();
  }
}
