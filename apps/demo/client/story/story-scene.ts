import { isEnglish } from './is-english.ts';
import { blockText, walkBlocks, type Article, type Block, type Media } from '@broadsheet/core/model';

/** What the blocks of a story need to know of the article around them. */
export interface StoryScene {
  /** The media by id. */
  readonly media: ReadonlyMap<string, Media>;
  /** Id of the paragraph that the dateline opens; absent when the story prints none, or prints it itself. */
  readonly dateline: { readonly blockId: string; readonly text: string } | undefined;
  /** Whether the words of this page go with those of the story. */
  readonly isEnglish: boolean;
  /** Ids of updates of a live blog that are key events. */
  readonly keyEventIds: ReadonlySet<string>;
  /** Ids of updates of a live blog that are pinned. */
  readonly pinnedIds: ReadonlySet<string>;
}

/** Gathers what the blocks need. */
export function createStoryScene(article: Article): StoryScene {
  const { body, dateline, live, media } = article;
  return {
    isEnglish: isEnglish(article),
    media: new Map(media.map((medium) => [medium.id, medium])),
    dateline: placeDateline(dateline, body),
    keyEventIds: new Set(live?.keyEventIds),
    pinnedIds: new Set(live?.pinnedIds),
  };
}

function placeDateline(text: string | undefined, body: readonly Block[]): StoryScene['dateline'] {
  const paragraph = body.find((block) => block.type === 'paragraph');
  if (text === undefined || paragraph === undefined || blockText(paragraph).startsWith(text)) return undefined;
  return { blockId: paragraph.id, text };
}

/** The paragraphs of the standfirst; none when the body opens with the same words. */
export function standfirstOf({ standfirst, body }: Article): readonly string[] {
  const opening = body.find((block) => block.type === 'paragraph');
  if (standfirst === undefined || (opening !== undefined && blockText(opening) === standfirst)) return [];
  return standfirst.split(/\n\s*\n/);
}

/** The medium that leads the story, where no block of the body shows it. */
export function leadMediumOf({ body, leadMediaId, media }: Article): Media | undefined {
  if (leadMediaId === undefined) return undefined;
  for (const block of walkBlocks(body)) {
    if ('mediaId' in block && block.mediaId === leadMediaId) return undefined;
    if ('mediaIds' in block && block.mediaIds.includes(leadMediaId)) return undefined;
  }
  return media.find(({ id }) => id === leadMediaId);
}
