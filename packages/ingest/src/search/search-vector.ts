import { type RawBuilder, sql } from 'kysely';
import type { SearchText } from './search-text.ts';

/** The words of an article for full-text search, with weights A to D. */
export function searchVector(
  config: string,
  { headlines, standfirst, subjects, body }: SearchText,
): RawBuilder<string> {
  return sql<string>`
    setweight(to_tsvector(${config}::regconfig, ${headlines}), 'A') ||
    setweight(to_tsvector(${config}::regconfig, ${standfirst}), 'B') ||
    setweight(to_tsvector(${config}::regconfig, ${subjects}), 'C') ||
    setweight(to_tsvector(${config}::regconfig, ${body}), 'D')`;
}
