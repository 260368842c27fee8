import type { Credit, Media, MediaKind, Rendition } from '@broadsheet/core/model';
import { parseCredit } from '../credit/parse-credit.ts';
import { splitCaption } from '../credit/split-caption.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { resolveUrl } from '../resolve-url.ts';
import { isJsonObject, type JsonObject } from './json-value.ts';
import { addressOf, itemsOf, textOf, textsOf } from './read-value.ts';
import type { ReadProperty, StoryReading } from './story-reading.ts';
import { propertyOf } from './story-view.ts';

/** Reads the lead picture: an address, an object, or a list of crops of one picture. */
export const readImage: ReadProperty = (story, property) => {
  const items = itemsOf(story.page.graph, propertyOf(story, property));
  const renditions = items.map((item) => renditionOf(story.page, item)).filter((rendition) => rendition !== undefined);
  return readingOf(story.page, 'image', renditions, items.find(isJsonObject) ?? {});
};

/** Reads the video of the story. */
export const readVideo: ReadProperty = (story, property) => {
  const video = itemsOf(story.page.graph, propertyOf(story, property)).find(isJsonObject);
  if (video === undefined) return [];
  const url = resolveUrl(textOf(story.page.graph, video['contentUrl'] ?? video['embedUrl']) ?? '', story.page.baseUrl);
  return readingOf(story.page, 'video', url === undefined ? [] : [{ url }], video);
};

function readingOf(
  page: MetadataPage,
  kind: MediaKind,
  renditions: readonly Rendition[],
  described: JsonObject,
): readonly StoryReading[] {
  const [first] = renditions;
  if (first === undefined) return [];
  const text = (name: string): string | undefined => textOf(page.graph, described[name]);
  const caption = splitCaption(text('caption') ?? '', { publisherNames: page.site.stated });
  const credits = [...caption.credits, ...creditsOf(page, described)];
  const posterUrl =
    kind === 'video' ? resolveUrl(addressOf(page.graph, described['thumbnailUrl']) ?? '', page.baseUrl) : undefined;
  const value: Omit<Media, 'id'> = {
    kind,
    renditions,
    caption: caption.caption === '' ? [] : [{ type: 'text', value: caption.caption }],
    credits: credits.filter(({ name }, index) => credits.findIndex((credit) => credit.name === name) === index),
    ...(caption.sourceType === undefined ? {} : { sourceType: caption.sourceType }),
    ...(posterUrl === undefined ? {} : { posterUrl }),
  };
  return [{ field: 'leadMedia', value, raw: first.url }];
}

/** Who is credited: the printed line where there is one, else the names of those who made the picture. */
function creditsOf(page: MetadataPage, described: JsonObject): readonly Credit[] {
  const line = textOf(page.graph, described['creditText']);
  if (line !== undefined) return parseCredit(line, { publisherNames: page.site.stated }).credits;
  return ['creator', 'author'].flatMap((name) =>
    textsOf(page.graph, described[name]).flatMap(
      (maker) => parseCredit(maker, { publisherNames: page.site.stated }).credits,
    ),
  );
}

function renditionOf(page: MetadataPage, item: unknown): Rendition | undefined {
  const address = isJsonObject(item) ? addressOf(page.graph, item['contentUrl'] ?? item['url'] ?? item['@id']) : item;
  const url = typeof address === 'string' ? resolveUrl(address, page.baseUrl) : undefined;
  if (url === undefined) return undefined;
  const [width, height] = isJsonObject(item) ? [pixelsOf(item['width']), pixelsOf(item['height'])] : [];
  return { url, ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}

/** A number of pixels as schema.org allows it: a number, a text such as `1200px`, or a `QuantitativeValue`. */
function pixelsOf(value: unknown): number | undefined {
  const plain = isJsonObject(value) ? value['value'] : value;
  const pixels = typeof plain === 'string' ? Number.parseInt(plain, 10) : plain;
  return typeof pixels === 'number' && Number.isSafeInteger(pixels) && pixels > 0 ? pixels : undefined;
}
