import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Tables and indexes, in the order they refer to each other. */
const statements = [
  sql`create table broadsheet.articles (
    id integer generated always as identity primary key,
    article json not null,
    version integer not null,
    cluster_id integer not null,
    fingerprint json not null,
    bands integer[] not null,
    site text not null,
    publisher text not null,
    sections text[] not null,
    authors text[] not null,
    language text not null,
    search_config text not null,
    search tsvector not null,
    dated_at timestamptz not null,
    seen_at timestamptz not null
  )`,
  sql`create index articles_by_words on broadsheet.articles using gin (search, sections, authors)`,
  sql`create index articles_by_date on broadsheet.articles (dated_at, id)`,
  sql`create index articles_by_site on broadsheet.articles (site, dated_at, id)`,
  sql`create index articles_by_publisher on broadsheet.articles (publisher, dated_at, id)`,
  sql`create index articles_by_bands on broadsheet.articles using gin (bands)`,
  sql`create index articles_by_cluster on broadsheet.articles (cluster_id)`,

  sql`create table broadsheet.versions (
    article_id integer not null references broadsheet.articles on delete cascade,
    number integer not null,
    article json,
    changes json not null,
    is_silent boolean not null,
    seen_at timestamptz not null,
    primary key (article_id, number)
  )`,

  sql`create table broadsheet.aliases (
    alias text primary key,
    article_id integer not null references broadsheet.articles on delete cascade
  )`,
  sql`create index aliases_by_article on broadsheet.aliases (article_id)`,

  sql`create table broadsheet.takedowns (
    kind text not null check (kind in ('site', 'alias')),
    value text not null,
    reason text not null,
    made_at timestamptz not null default now(),
    primary key (kind, value)
  )`,

  sql`create table broadsheet.sources (
    url text primary key,
    kind text not null check (kind in ('feed', 'sitemap', 'wordpress', 'ghost')),
    every_seconds integer not null check (every_seconds > 0),
    paused_at timestamptz,
    added_at timestamptz not null default now(),
    options json not null default '{}'
  )`,

  sql`create table broadsheet.fetch_states (
    url text primary key,
    etag text,
    last_modified text,
    checked_at timestamptz,
    changed_at timestamptz,
    next_due_at timestamptz,
    interval_seconds integer,
    failures integer not null default 0
  )`,
  sql`create index fetch_states_by_due on broadsheet.fetch_states (next_due_at)`,

  sql`create table broadsheet.failures (
    url text primary key,
    code text not null,
    kind text not null default '',
    message text not null,
    details json not null default '{}',
    attempts integer not null default 1,
    first_failed_at timestamptz not null default now(),
    last_failed_at timestamptz not null default now(),
    quarantined_at timestamptz
  )`,
];

/** Makes the tables of the archive. */
export const createArchive: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await statement.execute(db);
  },
};
