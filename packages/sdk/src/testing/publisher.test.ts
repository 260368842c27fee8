import { describe, expect, it } from 'vitest';
import { createPublisher } from './publisher.ts';
import { storyPath } from './story-path.ts';

const slug = 'council-keeps-night-market';

async function textAt(publisher: ReturnType<typeof createPublisher>, path: string): Promise<string> {
  const response = await publisher.handle(new Request(`${publisher.origin}${path}`));
  return response.text();
}

describe('createPublisher', () => {
  it('prints its own origin in every address', async () => {
    const publisher = createPublisher({ origin: 'http://127.0.0.1:4100' });
    for (const path of ['/', '/feed/', '/news-sitemap.xml', '/wp-json/wp/v2/posts', '/robots.txt']) {
      const text = await textAt(publisher, path);
      expect(text).toContain('http://127.0.0.1:4100');
      expect(text).not.toContain('https://courant.example');
    }
  });

  it('has the newest story first', () => {
    const dates = createPublisher().stories.map((story) => Date.parse(story.published));
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
  });

  it('shows an edit on the page, in the feeds and in REST, with the time of the edit', async () => {
    const publisher = createPublisher({ now: () => new Date('2026-11-02T12:00:00Z') });
    const edited = publisher.edit(slug, { headline: 'Council Changes Its Mind' });
    expect(edited.modified).toBe('2026-11-02T09:00:00-03:00');
    for (const path of [
      storyPath(edited),
      '/feed/',
      '/feed/atom/',
      '/feed.json',
      `/wp-json/wp/v2/posts/${edited.id}`,
    ]) {
      expect(await textAt(publisher, path)).toContain('Council Changes Its Mind');
    }
    expect(await textAt(publisher, storyPath(edited))).toContain('datetime="2026-11-02T09:00:00-03:00"');
    expect(await textAt(publisher, '/feed/')).toContain('Mon, 02 Nov 2026 09:00:00 -0300');
  });

  it('leaves the modification date alone when an edit is silent', () => {
    const publisher = createPublisher();
    const before = publisher.stories.find((story) => story.slug === slug);
    expect(publisher.edit(slug, { kicker: 'The vote' }, { silent: true }).modified).toBe(before?.modified);
  });

  it('lets an edit set its own date', () => {
    const modified = '2026-05-13T08:00:00-03:00';
    expect(createPublisher().edit(slug, { modified }).modified).toBe(modified);
  });

  it('does not share its edits with another publisher', () => {
    createPublisher().edit(slug, { headline: 'Only Here' });
    expect(createPublisher().stories.map((story) => story.headline)).not.toContain('Only Here');
  });

  it('refuses to edit what it does not have, and says what it has', () => {
    expect(() => createPublisher().edit('no-such-story', {})).toThrow(
      /no story "no-such-story"; it has .*"storm-orla-live"/u,
    );
  });
});
