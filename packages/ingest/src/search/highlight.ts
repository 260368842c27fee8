import { sql } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { SearchHit, TextSpan } from './search-page.ts';
import { joinWords, splitWords, wordBoundary } from './split-words.ts';

/** An article in which the words of a query are to be marked. */
export interface Markable {
  /** Configuration of its language. */
  readonly config: string;
  /** The query as that language reads it. */
  readonly query: string;
  /** Its headline. */
  readonly headline: string;
  /** Its body. */
  readonly body: string;
}

/** Characters for private use, which stand before and behind a word that was found. */
const start = '\uE000';
const stop = '\uE001';

const wholeOptions = `HighlightAll=true,StartSel=${start},StopSel=${stop}`;
const passageOptions = `MaxWords=40,MinWords=20,StartSel=${start},StopSel=${stop}`;

/** Characters of a body in which passages are looked for. */
const maxCharacters = 50_000;

/** Marks in articles what queries find in them. */
export async function highlight(
  { db }: Engine,
  articles: readonly Markable[],
): Promise<readonly Pick<SearchHit, 'headline' | 'passage'>[]> {
  const { rows } = await sql<{ headline: string; passage: string }>`
    select
      ts_headline(config::regconfig, headline, query::tsquery, ${wholeOptions}) as headline,
      ts_headline(config::regconfig, body, query::tsquery, ${passageOptions}) as passage
    from unnest(
      ${articles.map(({ config }) => config)}::text[],
      ${articles.map(({ query }) => query)}::text[],
      ${articles.map(({ headline }) => markable(headline))}::text[],
      ${articles.map(({ body }) => markable(body.slice(0, maxCharacters)))}::text[]
    ) with ordinality as articles(config, query, headline, body, place)
    order by place`.execute(db);
  return rows.map(({ headline, passage }) => ({ headline: spansOf(headline), passage: spansOf(passage) }));
}

/** A text without the marks, with all words apart; what looks like a tag is none, or it would be left out. */
function markable(text: string): string {
  return splitWords(text.replaceAll(/[\uE000\uE001]/g, '')).replaceAll('<', `<${wordBoundary}`);
}

function spansOf(marked: string): readonly TextSpan[] {
  const [before = '', ...rest] = joinWords(marked).split(start);
  const spans = rest.flatMap((part) => {
    const [found = '', behind = ''] = part.split(stop);
    return [
      { text: found, isMatch: true },
      { text: behind, isMatch: false },
    ];
  });
  return [{ text: before, isMatch: false }, ...spans].filter(({ text }) => text !== '');
}
