import type { Genre } from '@broadsheet/core/model';

/** Words by which publishers name a sort of journalism, in lower case. */
const genres: ReadonlyMap<string, Genre> = new Map([
  ['reportage', 'reportage'],
  ['analysis', 'analysis'],
  ['background', 'background'],
  ['opinion', 'opinion'],
  ['op-ed', 'opinion'],
  ['column', 'opinion'],
  ['commentary', 'opinion'],
  ['comment', 'opinion'],
  ['editorial', 'editorial'],
  ['leader', 'editorial'],
  ['review', 'review'],
  ['interview', 'interview'],
  ['obituary', 'obituary'],
  ['profile', 'profile'],
  ['satire', 'satire'],
  ['sponsored', 'sponsored'],
  ['advertorial', 'sponsored'],
  ['press release', 'pressRelease'],
]);

/** The sort of journalism that a word names; `undefined` for one that names none, such as "news". */
export function genreOf(word: string): Genre | undefined {
  return genres.get(word.trim().toLowerCase());
}
