import type { Article, ArticleRef, Media } from '@broadsheet/core/model';
import { isArticleRef } from '@broadsheet/sdk';
import type { CardPicture, StoryCard } from '../../shared/front-page.ts';

/**
 * Makes the card of an item of a feed.
 *
 * @param context - The publication, and the section to file it under, where the newspaper's own feeds tell.
 * @returns `undefined` for an item without a headline or an address, which a front page cannot show.
 */
export function toStoryCard(
  item: Article | ArticleRef,
  { publication, section }: { readonly publication: string; readonly section: string | undefined },
): StoryCard | undefined {
  const { url, headline } = item;
  if (url === undefined || headline === undefined) return undefined;
  return {
    url,
    headline,
    publication,
    byline: item.contributors.map(({ name }) => name).join(', ') || undefined,
    section: section ?? item.sections[0]?.name,
    published: item.datePublished,
    inLanguage: item.inLanguage,
    picture: pictureOf(item),
    ...(isArticleRef(item) ? teaserFacts(item) : storyFacts(item)),
  };
}

type StoryFacts = Pick<StoryCard, 'dir' | 'genre' | 'kind' | 'readingTimeSeconds' | 'summary'>;

function teaserFacts({ description }: ArticleRef): StoryFacts {
  return { dir: 'ltr', kind: 'article', summary: description };
}

function storyFacts({ description, dir, genre, kind, standfirst, stats }: Article): StoryFacts {
  return { dir, genre, kind, readingTimeSeconds: stats.readingTimeSeconds, summary: standfirst ?? description };
}

function pictureOf(item: Article | ArticleRef): CardPicture | undefined {
  const leadId = isArticleRef(item) ? undefined : item.leadMediaId;
  const pictures = item.media.filter(({ kind }) => kind === 'image' || kind === 'graphic');
  const picture = pictures.find(({ id }) => id === leadId) ?? pictures[0];
  return picture === undefined ? undefined : toPicture(picture);
}

function toPicture({ alt = '', renditions }: Media): CardPicture | undefined {
  const [best] = renditions;
  return best === undefined ? undefined : { url: best.url, alt, width: best.width, height: best.height };
}
