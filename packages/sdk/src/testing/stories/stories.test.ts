import { describe, expect, it } from 'vitest';
import type { StoryBlockHandlers } from '../block.ts';
import { lastChange, instantOf } from '../story-date.ts';
import { captionLine, picturesOf } from '../story-pictures.ts';
import { blocksOf } from '../story-blocks.ts';
import { blockLines } from '../story-text.ts';
import type { Story } from '../story.ts';
import { stories } from './index.ts';

const isoWithOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/u;

/** Kinds of block, each of which some story must use. */
const everyBlockType: { readonly [Type in keyof StoryBlockHandlers<unknown>]: true } = {
  paragraph: true,
  heading: true,
  list: true,
  quote: true,
  pullquote: true,
  picture: true,
  gallery: true,
  table: true,
  video: true,
  socialPost: true,
  infobox: true,
  related: true,
  note: true,
  correction: true,
  divider: true,
};

function textOf(story: Story): string {
  return blocksOf(story).flatMap(blockLines).join('\n\n');
}

function repeated(values: readonly (string | number)[]): readonly (string | number)[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the stories together', () => {
  it('have names and numbers of their own', () => {
    expect(repeated(stories.map((story) => story.slug))).toEqual([]);
    expect(repeated(stories.map((story) => story.id))).toEqual([]);
    expect(repeated(stories.flatMap((story) => picturesOf(story).map((picture) => picture.id)))).toEqual([]);
  });

  it('use every kind of block, credit, template and description', () => {
    const types = new Set(stories.flatMap(blocksOf).map((block) => block.type));
    expect([...types].toSorted()).toEqual(Object.keys(everyBlockType).toSorted());
    const credits = stories.flatMap((story) => picturesOf(story).map((picture) => picture.credit?.role));
    expect(new Set(credits)).toEqual(new Set(['photographer', 'agency', 'handout', 'courtesy', 'illustrator']));
    const built = stories.map(({ presentation }) => `${presentation.template} ${presentation.metadata}`);
    expect(new Set(built)).toEqual(
      new Set(['theme plain', 'theme graph', 'theme microdata', 'theme sparse', 'modern plain']),
    );
  });

  it('are dated in several offsets, one of them by quarters of an hour', () => {
    const offsets = new Set(stories.map((story) => story.published.slice(19)));
    expect([...offsets].toSorted()).toEqual(['+00:00', '+02:00', '+05:45', '-03:00']);
  });
});

describe.each(stories.map((story) => ({ slug: story.slug, story })))('$slug', ({ story }) => {
  it('has dates with an offset, the modification after the publication', () => {
    const updates = (story.live?.updates ?? []).map((update) => update.at);
    const corrections = story.blocks.flatMap((block) => (block.type === 'correction' ? [block.at] : []));
    for (const iso of [story.published, lastChange(story), ...updates, ...corrections]) {
      expect(iso).toMatch(isoWithOffset);
      expect(instantOf(iso)).toBeGreaterThan(0);
    }
    expect(instantOf(lastChange(story))).toBeGreaterThanOrEqual(instantOf(story.published));
  });

  it('prints the names of its authors and of its photographers', () => {
    for (const person of story.byline.people) expect(story.byline.printed).toContain(person.name);
    for (const picture of picturesOf(story)) {
      for (const name of picture.credit?.names ?? [])
        expect(normalised(captionLine(picture))).toContain(normalised(name));
    }
  });

  it('holds every quote word for word', () => {
    const text = textOf(story).replaceAll('\n\n“', '\n\n');
    for (const quote of story.quotes) expect(text).toContain(quote.text);
  });

  it('has a length a reader would expect', () => {
    const words = textOf(story).split(/\s+/u).length;
    expect(words).toBeGreaterThan(200);
    expect(words).toBeLessThan(800);
  });

  it('refers only to stories and updates that exist', () => {
    const slugs = blocksOf(story).flatMap((block) => (block.type === 'related' ? [block.slug] : []));
    expect(stories.map(({ slug }) => slug)).toEqual(expect.arrayContaining(slugs));
    const { updates = [], keyEvents = [], pinnedUpdateId } = story.live ?? {};
    const updateIds = updates.map((update) => update.id);
    expect(repeated(updateIds)).toEqual([]);
    const named = [
      ...keyEvents.map((event) => event.updateId),
      ...(pinnedUpdateId === undefined ? [] : [pinnedUpdateId]),
    ];
    expect(updateIds).toEqual(expect.arrayContaining(named));
  });

  it('has tables with a cell for each column', () => {
    const tables = blocksOf(story).flatMap((block) => (block.type === 'table' ? [block] : []));
    for (const { head, rows } of tables) expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length));
  });

  it('has the newest update first', () => {
    const times = (story.live?.updates ?? []).map((update) => instantOf(update.at));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });
});

/** Russian credits bend the names they print; what stays is the beginning of the words. */
function normalised(text: string): string {
  return text
    .toLowerCase()
    .split(/[ /]/u)
    .map((word) => word.slice(0, 7))
    .join(' ');
}
