import { sections } from '../publication.ts';
import { termId } from '../render/term-slug.ts';
import { instantOf, lastChange, toLocalTime } from '../story-date.ts';
import { blocksOf } from '../story-blocks.ts';
import { blockLines, summaryOf } from '../story-text.ts';
import type { Story } from '../story.ts';

type Filter = (story: Story, value: string) => boolean;

/** Parameters of the query that narrow a list of posts. */
const filters: Readonly<Record<string, Filter>> = {
  slug: (story, value) => value.split(',').includes(story.slug),
  include: (story, value) => value.split(',').includes(String(story.id)),
  exclude: (story, value) => !value.split(',').includes(String(story.id)),
  author: (story, value) => story.byline.people.some((person) => value.split(',').includes(String(person.id))),
  categories: (story, value) => value.split(',').includes(String(sections[story.section].id)),
  tags: (story, value) => story.tags.some((tag) => value.split(',').includes(String(termId(tag)))),
  search: (story, value) => searchText(story).includes(value.toLowerCase()),
  after: (story, value) => compareTimes(story.published, value) > 0,
  before: (story, value) => compareTimes(story.published, value) < 0,
  modified_after: (story, value) => compareTimes(lastChange(story), value) > 0,
  modified_before: (story, value) => compareTimes(lastChange(story), value) < 0,
};

type Order = (a: Story, b: Story) => number;

/** Values of `orderby`, each from the smallest to the largest. */
const orders: Readonly<Record<string, Order>> = {
  date: (a, b) => instantOf(a.published) - instantOf(b.published),
  modified: (a, b) => instantOf(lastChange(a)) - instantOf(lastChange(b)),
  id: (a, b) => a.id - b.id,
  slug: (a, b) => a.slug.localeCompare(b.slug),
  title: (a, b) => a.headline.localeCompare(b.headline),
};

/** Picks and orders stories the way `/wp/v2/posts` does; `undefined` when `orderby` is not known. */
export function queryStories(stories: readonly Story[], query: URLSearchParams): readonly Story[] | undefined {
  const order = orders[query.get('orderby') ?? 'date'];
  if (order === undefined) return undefined;
  const wanted = stories.filter((story) =>
    Object.entries(filters).every(([name, fits]) => {
      const value = readList(query, name);
      return value === undefined || fits(story, value);
    }),
  );
  const direction = query.get('order') === 'asc' ? 1 : -1;
  return wanted.toSorted((a, b) => direction * order(a, b));
}

/** A list may be one value parted by commas, or the parameter may be repeated with brackets. */
function readList(query: URLSearchParams, name: string): string | undefined {
  const values = [...query.getAll(name), ...query.getAll(`${name}[]`)];
  return values.length === 0 ? undefined : values.join(',');
}

function searchText(story: Story): string {
  return [story.headline, summaryOf(story), ...blocksOf(story).flatMap(blockLines)].join(' ').toLowerCase();
}

/** Compares a time of the newspaper with one of the query, which means local time when it has no offset. */
function compareTimes(iso: string, wanted: string): number {
  if (/(?:Z|[+-]\d\d:?\d\d)$/u.test(wanted)) return instantOf(iso) - instantOf(wanted);
  return toLocalTime(iso).localeCompare(wanted);
}
