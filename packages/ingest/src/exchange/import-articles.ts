import type { Article } from '@broadsheet/core/model';
import { parseArticle } from '@broadsheet/core';
import { fromNinjs } from '@broadsheet/formats/ninjs';
import type { Engine } from '../engine/engine.ts';
import { saveArticle } from '../saving/save-article.ts';
import type { ImportOptions, ImportResult } from './exchange-options.ts';

/** How an article of each format is read from what its line holds. */
const readers: Readonly<Record<NonNullable<ImportOptions['format']>, (value: unknown) => Article>> = {
  jsonl: parseArticle,
  ninjs: fromNinjs,
};

/** Saves the articles of a file line by line, and tells of each what became of it. */
export async function* importArticles(
  engine: Engine,
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  { format = 'jsonl' }: ImportOptions,
): AsyncGenerator<ImportResult, void> {
  let line = 0;
  for await (const text of linesOf(chunks)) {
    line += 1;
    if (text.trim() === '') continue;
    const article = readLine(text, readers[format]);
    if (article.ok) yield { ok: true, line, result: await saveArticle(engine, article.value) };
    else yield { ok: false, line, error: article.error };
  }
}

type Read = { readonly ok: true; readonly value: Article } | { readonly ok: false; readonly error: unknown };

function readLine(text: string, read: (value: unknown) => Article): Read {
  try {
    return { ok: true, value: read(JSON.parse(text)) };
  } catch (error) {
    return { ok: false, error };
  }
}

/** Lines as JSON Lines has them: other characters that end lines elsewhere stand inside of texts. */
async function* linesOf(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = `${rest}${typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
