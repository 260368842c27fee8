import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What work needs beside the queue. */
const statements = [
  sql`create table broadsheet.claims (
    job_id uuid primary key,
    attempt integer not null,
    worker integer,
    is_alone boolean not null,
    crashes integer not null default 0
  )`,

  sql`create table broadsheet.pauses (
    is_paused boolean primary key default true check (is_paused),
    since timestamptz not null default now()
  )`,

  sql`alter table broadsheet.fetch_states
    add content_hash text,
    add answer json,
    add body bytea`,
];

/** Makes the tables of work. */
export const createWork: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await statement.execute(db);
  },
};
