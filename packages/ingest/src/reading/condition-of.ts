import { parseIsoStamp } from '@broadsheet/core/model';
import { InputError } from '@broadsheet/sdk';
import { type RawBuilder, sql } from 'kysely';
import { foldName } from '../names/fold-name.ts';
import { momentOf } from '../saving/moment-of.ts';
import type { ArticleFilter } from './article-filter.ts';

/**
 * The condition of a filter, for SQL on the table `articles`.
 *
 * @throws {InputError} when a moment cannot be read.
 */
export function conditionOf(filter: ArticleFilter): RawBuilder<boolean> {
  const conditions = [
    ...given(filter.publisher, (name) => {
      const folded = foldName(name);
      return sql`(site = ${folded.replace(/^www\./, '')} or publisher = ${folded})`;
    }),
    ...given(filter.section, (name) => sql`sections @> ${[foldName(name)]}::text[]`),
    ...given(filter.author, (name) => sql`authors @> ${[foldName(name)]}::text[]`),
    ...given(filter.language?.toLowerCase(), (tag) => sql`(language = ${tag} or starts_with(language, ${`${tag}-`}))`),
    ...given(filter.from, (moment) => sql`dated_at >= ${readMoment('from', moment)}`),
    ...given(filter.until, (moment) => sql`dated_at < ${readMoment('until', moment)}`),
  ];
  return conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` and `)}`;
}

function given<Value>(
  value: Value | undefined,
  condition: (value: Value) => RawBuilder<boolean>,
): readonly RawBuilder<boolean>[] {
  return value === undefined ? [] : [condition(value)];
}

function readMoment(property: 'from' | 'until', moment: Date | string): Date {
  const stamp = typeof moment === 'string' ? parseIsoStamp(moment) : undefined;
  const date = stamp === undefined ? moment : momentOf(stamp);
  if (date instanceof Date && !Number.isNaN(date.getTime())) return date;
  throw new InputError(property, `“${String(moment)}” is no moment; pass a Date, or ISO 8601 such as 2026-05-01.`);
}
