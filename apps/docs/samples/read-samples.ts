import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page of the documentation as a program: all its samples, one after the other, as a reader copies them. */
export interface SampleProgram {
  /** Path of the page under `src/content/docs`. */
  readonly page: string;
  /** Name of the file the samples go into, when the page names one (`title="reader.ts"`); else that of the page. */
  readonly file: string;
  /** Lines of the program, each with its line in the page. */
  readonly lines: readonly SampleLine[];
}

/** A line of a sample. */
export interface SampleLine {
  readonly text: string;
  /** Line in the page, from 1. */
  readonly line: number;
}

const fence = /^(?<marks>`{3,})(?<info>.*)$/;
const titled = /title="(?<title>[^"]+\.ts)"/;

/** Pages that are written from doc comments; their samples belong to the packages. */
const generated = join('reference', 'api');

/** Reads the TypeScript samples of all pages under a folder. */
export async function readSamples(folder: string): Promise<readonly SampleProgram[]> {
  const entries = await readdir(folder, { recursive: true });
  const pages = entries.filter((path) => /\.mdx?$/.test(path) && !path.startsWith(generated)).toSorted();
  const programs = await Promise.all(
    pages.map(async (page) => programsOf(page, await readFile(join(folder, page), 'utf8'))),
  );
  return programs.flat();
}

function programsOf(page: string, text: string): readonly SampleProgram[] {
  const files = new Map<string, SampleLine[]>();
  let open: { readonly marks: string; readonly lines: SampleLine[] | undefined } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const { marks, info = '' } = fence.exec(line)?.groups ?? {};
    if (open !== undefined && marks === open.marks && info === '') {
      open = undefined;
    } else if (open === undefined && marks !== undefined) {
      open = { marks, lines: /^ts\b/.test(info) ? linesOf(files, fileOf(info)) : undefined };
    } else {
      open?.lines?.push({ text: line, line: index + 1 });
    }
  }
  return [...files].map(([file, lines]) => ({ page, file, lines }));
}

function fileOf(info: string): string {
  return titled.exec(info)?.groups?.['title'] ?? 'page.ts';
}

function linesOf(files: Map<string, SampleLine[]>, file: string): SampleLine[] {
  const lines = files.get(file) ?? [];
  files.set(file, lines);
  return lines;
}
