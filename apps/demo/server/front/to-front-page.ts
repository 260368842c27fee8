import type { Feed } from '@broadsheet/sdk';
import type { FrontPage } from '../../shared/front-page.ts';
import { toStoryCard } from './story-card.ts';

/** What a front page needs to know beside its feed. */
export interface FrontPageContext {
  /** Time that fetching and reading took, in milliseconds. */
  readonly tookMs: number;
  /** Section of a story by its address, where the newspaper's own feeds tell. */
  readonly sectionByUrl?: ReadonlyMap<string, string>;
}

/** What a front page shows of a feed, or of another source. */
export type FrontSource = Pick<Feed, 'description' | 'inLanguage' | 'items' | 'title' | 'url'>;

/** Lays a feed or the items of another source out as a front page. */
export function toFrontPage(feed: FrontSource, { tookMs, sectionByUrl = new Map() }: FrontPageContext): FrontPage {
  const title = feed.title ?? hostOf(feed.url);
  const stories = feed.items.flatMap(
    (item) => toStoryCard(item, { publication: title, section: sectionByUrl.get(item.url ?? '') }) ?? [],
  );
  const filed = new Set(stories.flatMap(({ section }) => section ?? []));
  const inOrder = [...new Set([...sectionByUrl.values(), ...filed])];
  return {
    title,
    tagline: feed.description,
    feedUrl: feed.url,
    inLanguage: feed.inLanguage,
    sections: inOrder.filter((section) => filed.has(section)),
    stories,
    tookMs,
  };
}

function hostOf(url: string | undefined): string {
  return url === undefined ? 'A feed without a title' : new URL(url).host;
}
