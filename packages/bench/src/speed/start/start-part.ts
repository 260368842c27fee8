import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod';
import { choosePages } from '../pages/choose-pages.ts';
import { median } from '../quantile.ts';
import type { SpeedPart } from '../speed-part.ts';

/** Programs that read one page, as a user would write them: they load what the packages have built. */
const programs = {
  broadsheet: {
    row: 'extractArticle',
    code: `const { extractArticle } = await import('@broadsheet/sdk'); run = (html) => extractArticle({ html }, { requireArticle: false });`,
  },
  readability: {
    row: 'Readability + linkedom',
    code: `const { Readability } = await import('@mozilla/readability'); const { parseHTML } = await import('linkedom');
      run = (html) => new Readability(parseHTML(html).document).parse();`,
  },
} as const;

const bar = 0.25;

const answerSchema = z.object({ importMs: z.number(), firstPageMs: z.number() });

type Start = z.infer<typeof answerSchema>;

/** What the first page of a fresh process costs: to import the package, and to read a page with code that is not compiled yet. */
export const startPart: SpeedPart = async ({ choice, rounds, showProgress }) => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-start-'));
  const starts = new Map<string, Start[]>(Object.keys(programs).map((name) => [name, []]));
  try {
    const page = join(folder, 'page.html');
    await writeFile(page, await typicalPage(choice));
    for (let round = 0; round < rounds; round++) {
      for (const [name, { code }] of Object.entries(programs)) starts.get(name)?.push(await start(code, page));
      showProgress(`start: round ${round + 1} of ${rounds}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  const figuresOf = (name: string): readonly [number, number, number] => {
    const times = starts.get(name) ?? [];
    const importMs = median(times.map((time) => time.importMs));
    const firstPageMs = median(times.map((time) => time.firstPageMs));
    return [importMs, firstPageMs, importMs + firstPageMs];
  };
  return {
    part: 'start',
    title: 'The first page of a fresh process',
    method: `Processor time of the built packages for a page of middling length, medians of ${rounds} processes each, which take turns.`,
    columns: ['import, ms', 'first page, ms', 'both, ms'].map((name) => ({ name, digits: 0 })),
    rows: Object.entries(programs).map(([name, { row }]) => ({ name: row, figures: figuresOf(name) })),
    bars: [
      {
        measured: 'import and first page against Readability + linkedom',
        figure: figuresOf('broadsheet')[2] / figuresOf('readability')[2],
        digits: 2,
        atMost: bar,
      },
    ],
  };
};

/** The page of middling length among those that are measured. */
async function typicalPage(choice: Parameters<typeof choosePages>[0]): Promise<string> {
  const pages = (await choosePages(choice))
    .map(({ input }) => input.html)
    .toSorted((one, other) => one.length - other.length);
  return pages[Math.floor(pages.length / 2)] ?? '';
}

/** Runs a program in a fresh process in the folder of the bench, where its packages are found. */
async function start(code: string, page: string): Promise<Start> {
  const program = `import { readFileSync } from 'node:fs';
    const html = readFileSync(${JSON.stringify(page)}, 'utf8');
    const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    let run; const start = now(); ${code} const imported = now(); run(html); const read = now();
    console.log(JSON.stringify({ importMs: imported - start, firstPageMs: read - imported }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  });
  return answerSchema.parse(JSON.parse(stdout));
}
