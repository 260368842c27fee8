import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../extract-article.ts';
import { createPublisher, renderStoryPage, stories, storyPath } from '../../testing/index.ts';

const site = createPublisher({ origin: 'https://courant.example' });
const live = stories.filter(({ genre }) => genre === 'liveblog');

describe.each(live)('the live blog $slug', (story) => {
  const { article } = extractArticle({ html: renderStoryPage(story, site), url: `${site.origin}${storyPath(story)}` });
  const updates = article.body.filter((block) => block.type === 'liveUpdate');
  const headlineOf = (id: string): string | undefined => updates.find((update) => update.id === id)?.headline;
  const stated = story.live?.updates ?? [];

  test('has its updates, each with its headline', () => {
    const headlines = updates.flatMap(({ headline }) => (headline === undefined ? [] : [headline]));
    expect(new Set(headlines)).toEqual(
      new Set(stated.flatMap(({ headline = '' }) => (headline === '' ? [] : [headline]))),
    );
    expect(article.live?.updateIds).toEqual(updates.map(({ id }) => id));
  });

  function headlinesOf(ids: readonly string[]): readonly (string | undefined)[] {
    return stated.filter(({ id }) => ids.includes(id)).map(({ headline }) => headline);
  }

  test('tells key events, and what is pinned', () => {
    const { keyEventIds = [], pinnedIds = [] } = article.live ?? {};
    expect(keyEventIds.map(headlineOf)).toEqual(
      headlinesOf(story.live?.keyEvents.map(({ updateId }) => updateId) ?? []),
    );
    expect(pinnedIds.map(headlineOf)).toEqual(headlinesOf([story.live?.pinnedUpdateId ?? '']));
  });
});
