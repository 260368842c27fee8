import type { Document } from '../document/document.ts';
import { attributeOf } from '../document/read-node.ts';
import type { Findings } from './findings.ts';
import type { DateTextOptions } from './dates/date-text-options.ts';
import { dayOrder } from './dates/day-order.ts';
import { once } from './language/once.ts';
import type { TextBlock } from './blocks/labelled-block.ts';
import { segmentBlocks } from './blocks/segment-blocks.ts';
import { parseByline } from './byline/parse-byline.ts';
import { chooseStory } from './json-ld/choose-story.ts';
import { readGraph } from './json-ld/read-json-ld.ts';
import { textOf } from './json-ld/read-value.ts';
import type { MetadataContext } from './metadata-context.ts';
import type { MetadataPage } from './metadata-page.ts';
import { metaContent, readMetaValues } from './meta/meta-value.ts';
import { readBaseUrl } from './meta/read-base-url.ts';
import { titleText } from './meta/read-title.ts';
import { indexPage, type PageIndex } from './page-index.ts';
import { readLanguageTag } from './read-language-tag.ts';
import { readStamp } from './read-stamp.ts';
import { remember } from './remember.ts';
import { resolveUrl } from './resolve-url.ts';
import { readSiteNames } from './site-names.ts';
import { findHeadings } from './visible/headings.ts';
import { createMarkReader } from './visible/marks.ts';

/** Gathers what all metadata readers share. */
export function preparePage(document: Document, context: MetadataContext, { diagnostics }: Findings): MetadataPage {
  const index = indexPage(document);
  const meta = readMetaValues(index);
  const graph = readGraph(index, context.limits.maxJsonLdCharacters, diagnostics);
  const baseUrl = context.baseUrl ?? readBaseUrl(index, context.url);
  const lines = context.lines ?? segmentBlocks(document);
  const markOf = createMarkReader(document);
  const headings = findHeadings(index, lines);
  const topHeadings = headings.filter(({ level }) => level === 1).map(({ text }) => text);
  const titles = known([titleText(index), metaContent(meta, 'og:title'), ...topHeadings]);
  const urls = known([context.url, metaContent(meta, 'og:url')].map((url) => resolveUrl(url ?? '', baseUrl)));
  const story = chooseStory(graph, { urls, titles });
  const stated = [textOf(graph, story.story[0]?.value['headline']), metaContent(meta, 'headline')];
  const plainHeadlines = known([...headings.map(({ text }) => text), ...stated]).filter(
    ({ length }) => length >= minHeadlineCharacters,
  );
  const site = readSiteNames(meta, graph, context.url);
  const dateOptions = dateOptionsOf(statedLanguage(index, metaContent(meta, 'og:locale')), lines, context.url);
  return {
    document,
    context,
    baseUrl,
    dateOptions,
    readStamp: remember((text) => readStamp(text, dateOptions)),
    parseByline: remember((text) => parseByline(text, { publisherNames: site.stated })),
    index,
    meta,
    identity: { urls, titles },
    graph,
    story,
    site,
    plainHeadlines,
    lines,
    markOf,
    headings,
  };
}

/** The order of day and month is looked for on the first date that leaves it open. */
function dateOptionsOf(
  inLanguage: string | undefined,
  lines: readonly TextBlock[],
  url: string | undefined,
): DateTextOptions {
  const order = once(() => dayOrder(lines, url));
  return {
    ...(inLanguage === undefined ? {} : { inLanguage }),
    get preferDayFirst() {
      return order();
    },
  };
}

/** A headline is at least so long, in characters; shorter headings begin many titles by chance. */
const minHeadlineCharacters = 12;

/** The language of the page; a locale for shares adds the region where it agrees. */
function statedLanguage({ document, html }: PageIndex, locale: string | undefined): string | undefined {
  const stated = readLanguageTag(attributeOf(document, html[0] ?? 0, 'lang') ?? '');
  const shared = readLanguageTag(locale ?? '');
  if (stated === undefined || stated.includes('-')) return stated ?? shared;
  return shared?.startsWith(`${stated}-`) === true ? shared : stated;
}

function known<Value>(values: readonly (Value | undefined)[]): readonly Value[] {
  return values.filter((value) => value !== undefined);
}
