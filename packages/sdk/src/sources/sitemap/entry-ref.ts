import type { ArticleRef, Media, Stamp, Tag } from '@broadsheet/core/model';
import { foldSpace } from '../../candidates/clean-text.ts';
import { splitCaption } from '../../candidates/credit/split-caption.ts';
import { readLanguageTag } from '../../candidates/read-language-tag.ts';
import { readStamp } from '../../candidates/read-stamp.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { withoutUndefined } from '../../without-undefined.ts';
import type { SitemapEntry, TextsByPath } from './sitemap-entry.ts';

/** A pointer to the page of an entry, with what the extensions for news and for pictures say of it. */
export function entryRef({ texts, parts }: SitemapEntry, base: string): ArticleRef {
  const news: TextsByPath = parts.find(({ name }) => name === 'news')?.texts ?? new Map();
  const images = parts.filter(({ name }) => name === 'image').flatMap((image) => readImage(image.texts, base));
  return withoutUndefined({
    type: 'articleRef',
    url: resolveUrl(texts.get('loc') ?? '', base),
    altIds: [],
    headline: foldSpace(news.get('title') ?? '') || undefined,
    datePublished: stampOf(news.get('publication_date')),
    dateModified: stampOf(texts.get('lastmod')),
    inLanguage: readLanguageTag(news.get('publication.language') ?? ''),
    contributors: [],
    sections: [],
    tags: readKeywords(news.get('keywords') ?? ''),
    media: images.map((image, index) => ({ ...image, id: `m${index + 1}` })),
  });
}

function stampOf(written: string | undefined): Stamp | undefined {
  return written === undefined ? undefined : readStamp(written);
}

function readKeywords(written: string): readonly Tag[] {
  const names = new Set(written.split(',').map(foldSpace));
  return [...names].filter((name) => name !== '').map((name) => ({ name, kind: 'topic' }));
}

function readImage(texts: TextsByPath, base: string): Omit<Media, 'id'>[] {
  const url = resolveUrl(texts.get('loc') ?? '', base);
  if (url === undefined) return [];
  const { caption, credits, sourceType } = splitCaption(foldSpace(texts.get('caption') ?? ''));
  return [
    {
      kind: 'image',
      renditions: [{ url }],
      caption: caption === '' ? [] : [{ type: 'text', value: caption }],
      credits,
      ...(sourceType === undefined ? {} : { sourceType }),
    },
  ];
}
