import type { Article, ArticleRef } from '@broadsheet/core/model';
import { once } from './candidates/language/once.ts';
import { createClient } from './create-client.ts';
import type { ListOptions, Source, SourceOptions, SourceTools } from './source.ts';
import { isWanted } from './sources/is-wanted.ts';
import { readListRequest } from './sources/read-list-request.ts';
import { requireAddress } from './sources/require-input.ts';
import type { OpenSource, SourceDefinition } from './sources/source-definition.ts';

/**
 * Makes the sources of a kind.
 *
 * @param url - Address of the site or document, absolute.
 * @param options - Options of the kind, and the client to fetch with.
 * @throws {InputError} when `url` is no absolute web address.
 */
export type SourceMaker<Options extends object> = (url: string, options?: Options & SourceOptions) => Source;

/** Makes the function that makes the sources of a kind. What holds for all kinds alike is done here. */
export function createSourceMaker<Options extends object>(definition: SourceDefinition<Options>): SourceMaker<Options> {
  return (address, options) => {
    const url = requireAddress(address);
    const openWith = rememberByTools((tools) => definition.open(url, options ?? {}, tools));
    const ownTools = once(() => (options?.client ?? createClient()).sourceTools);
    const open = ({ client }: SourceOptions): OpenSource => openWith(client?.sourceTools ?? ownTools());
    return {
      name: definition.name,
      url,
      list: (asked = {}) => listWanted(open(asked), asked),
      get: (reference, asked = {}) => open(asked).get(String(reference), asked.signal),
    };
  };
}

async function* listWanted(
  source: OpenSource,
  { signal, ...filter }: ListOptions,
): AsyncGenerator<Article | ArticleRef> {
  const request = readListRequest(filter, signal);
  let left = request.limit;
  if (left < 1) return;
  for await (const item of source.list(request)) {
    if (!isWanted(item, request)) continue;
    yield item;
    if (--left < 1) return;
  }
}

/** A source stays open as long as its tools, so that what it found out about the site is asked for once. */
function rememberByTools(open: (tools: SourceTools) => OpenSource): (tools: SourceTools) => OpenSource {
  const opened = new WeakMap<SourceTools, OpenSource>();
  return (tools) => {
    const known = opened.get(tools) ?? open(tools);
    opened.set(tools, known);
    return known;
  };
}
